/** The door for server components of the admin panel's import map; nothing inside uses it. */
export { CalendarView } from '../features/desk/admin/calendar/CalendarView.tsx'
export { Dashboard } from '../features/desk/admin/Dashboard.tsx'
export { DeskIcon } from '../features/desk/admin/DeskIcon.tsx'
export { DeskLogo } from '../features/desk/admin/DeskLogo.tsx'
export { BoardView } from '../../collections/board-cells/admin/BoardView.tsx'
export { BothView } from '../../collections/posts/admin/both/BothView.tsx'
export { ImportView } from '../../collections/imports/admin/ImportView.tsx'
export { SeenView } from '../../collections/audit-log/admin/SeenView.tsx'
