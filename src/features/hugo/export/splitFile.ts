import type { Notation } from '../page/parseData.ts'
import { splitFrontMatter } from '../page/splitFrontMatter.ts'

/** A content file in its parts: put together again they are the file. */
export type FileParts = {
  readonly opening: string
  readonly matter: string
  readonly closing: string
  readonly body: string
  readonly notation: Notation | undefined
}

/**
 * Cut a content file, with line feeds alone, around its front matter; `opening` and `closing` are
 * the marks around it, with what stands before.
 */
export const splitFile = (text: string): FileParts => {
  const none = { opening: '', matter: '', closing: '', body: text, notation: undefined }
  const split = splitFrontMatter(text)
  if (!split.ok || split.value.notation === undefined) return none
  const { body, matter, notation } = split.value
  const head = text.slice(0, text.length - body.length)
  const mark = notation === 'json' ? 0 : 3
  const closingLength = mark === 0 ? 0 : mark + (head.endsWith(`\n${head.slice(-3)}`) ? 1 : 0)
  // Nothing between the marks: the line feed belongs to the first of them.
  const end = matter === '' ? head.length - mark : head.length - closingLength
  const start = end - matter.length
  return {
    opening: head.slice(0, start),
    matter,
    closing: head.slice(end),
    body,
    notation,
  }
}
