import { fuses } from './defuse.ts'
import { privateMarks } from './privateMarks.ts'

/** The characters that stand for others while a text is read, and the way back. */
export type MarksOfReading = {
  readonly standInOf: ReadonlyMap<string, string>
  readonly restore: (value: string) => string
}

/** Choose marks that a text does not contain; nothing if it leaves none free. */
export const marksOfReading = (text: string): MarksOfReading | undefined => {
  const marks = privateMarks(text, fuses.length)
  if (marks === undefined) return undefined
  const standInOf = new Map<string, string>(fuses.map((fuse, at) => [fuse, marks[at]!]))
  const fuseOf = new Map<string, string>(fuses.map((fuse, at) => [marks[at]!, fuse]))
  const range = new RegExp(`[${marks[0]}-${marks.at(-1)}]`, 'g')
  return {
    standInOf,
    restore: (value) => value.replace(range, (found) => fuseOf.get(found)!),
  }
}
