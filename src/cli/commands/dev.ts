import { superviseNewsroom } from '../superviseNewsroom.ts'

/** Run the newsroom in the mode `dev`. */
export const dev = (): Promise<number> => superviseNewsroom('dev')
