import { DeskMark } from './DeskMark.tsx'

/** The mark that leads back to the dashboard, at the head of every screen. */
export const DeskIcon = () => <DeskMark size={18} />
