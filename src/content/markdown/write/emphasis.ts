import { textFormat } from '../../lexical/textFormat.ts'
import { firstOf, isPunctuation, isSpace, lastOf, mayBePunctuation } from './characters.ts'

/** How a format is written: between marks, or as an element of HTML. */
export type Emphasis = { readonly bits: number; readonly mark?: string; readonly tags: string[] }

/** The formats that enclose text, those that only HTML has first: they stand outermost. */
export const emphases: readonly Emphasis[] = [
  { bits: textFormat.underline, tags: ['u'] },
  { bits: textFormat.subscript, tags: ['sub'] },
  { bits: textFormat.superscript, tags: ['sup'] },
  { bits: textFormat.highlight, tags: ['mark'] },
  { bits: textFormat.bold | textFormat.italic, mark: '***', tags: ['strong', 'em'] },
  { bits: textFormat.bold, mark: '**', tags: ['strong'] },
  { bits: textFormat.italic, mark: '*', tags: ['em'] },
  { bits: textFormat.strikethrough, mark: '~~', tags: ['del'] },
]

/** Whether a mark between two characters can open, as CommonMark's flanking has it. */
const canOpen = (before: string, after: string): boolean =>
  !isSpace(after) && (!mayBePunctuation(after) || isSpace(before) || isPunctuation(before))

/**
 * Tell whether marks make emphasis of a text where it stands.
 *
 * In Chinese they often do not: in `**「字」**字` the end mark closes nothing. Next to another mark of
 * the same kind both would be read as one.
 */
export const holds = (
  mark: string,
  inner: string,
  around: { before: string; after: string },
): boolean => {
  const before = lastOf(around.before)
  const after = firstOf(around.after)
  const [first, last] = [firstOf(inner), lastOf(inner)]
  const kind = mark[0]!
  if ([before, after, first, last].includes(kind) || inner === '') return false
  return canOpen(before, first) && canOpen(after, last)
}
