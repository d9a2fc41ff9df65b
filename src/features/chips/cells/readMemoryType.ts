import { levelWidth } from '../facts/levelWidth.ts'

/** Find the kind of memory that a text names, as it writes it: `HBM2e`. */
export const readMemoryType = (text: string): string | undefined =>
  /(?<![A-Za-z\d])(?:HBM\d[A-Za-z]?|L?P?G?DDR\d[A-Za-z]?)(?![A-Za-z\d])/.exec(levelWidth(text))?.[0]
