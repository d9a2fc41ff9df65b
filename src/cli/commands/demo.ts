import { superviseNewsroom } from '../superviseNewsroom.ts'

/** Run the newsroom in the mode `demo`. */
export const demo = (): Promise<number> => superviseNewsroom('demo')
