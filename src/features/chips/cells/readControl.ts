import type { ControlStatus } from '../control/controlEvent.ts'
import { levelWidth } from '../facts/levelWidth.ts'
import { readControlState } from './readControlState.ts'
import { readDate } from './readDate.ts'

/** What a few words of a table say of a chip's control: a state, and since when, if they say so. */
export type WrittenControl = {
  readonly status: ControlStatus | undefined
  readonly date: string | undefined
}

const begin =
  /\d{4}|\b(?:\d{1,2} )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d/i

// A last day is no first one.
const isEnd = (before: string, after: string): boolean =>
  /(?:至|到|迄|截至|until|till|before|by|through)\s*$/i.test(before) ||
  /^\s*(?:[年月日]?[之以]?前|止|為止|底前)/.test(after)

/** Read the state that words name, with the one date from which it is so. */
export const readControl = (text: string): WrittenControl => {
  const level = levelWidth(text)
  const start = level.search(begin)
  const before = start === -1 ? level : level.slice(0, start)
  const read = start === -1 ? undefined : readDate(level.slice(start))
  const rest = read?.rest ?? ''
  if (start !== -1 && (!read || /\d{4}/.test(rest) || isEnd(before, rest))) {
    return { status: undefined, date: undefined }
  }
  return { status: readControlState(`${before} ${rest}`), date: read?.date }
}
