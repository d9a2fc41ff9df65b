import { superviseNewsroom } from '../superviseNewsroom.ts'

/** Run the newsroom in the mode `start`. */
export const start = (): Promise<number> => superviseNewsroom('start')
