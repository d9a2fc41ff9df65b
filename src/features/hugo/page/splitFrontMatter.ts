import type { Result } from '../../../kernel/result.ts'
import { fail, ok } from '../../../kernel/result.ts'
import type { Notation } from './parseData.ts'

/** A file in two: `bodyLine` is the number of lines before the body, `line` before the matter. */
export type SplitPage = {
  readonly matter: string
  readonly notation: Notation | undefined
  readonly line: number
  readonly body: string
  readonly bodyLine: number
}

const linesIn = (text: string): number => text.split('\n').length - 1

/** Where the object that begins a text ends, counting no brace inside strings. */
const endOfObject = (text: string): number | undefined => {
  let [depth, inString] = [0, false]
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at]
    if (inString && letter === '\\') at += 1
    else if (letter === '"') inString = !inString
    else if (!inString && letter === '{') depth += 1
    else if (!inString && letter === '}') {
      depth -= 1
      if (depth === 0) return at + 1
    }
  }
  return undefined
}

/**
 * Take the front matter off a file, as Hugo does: after a byte order mark and blank lines, between
 * two lines of `---` or `+++`, or as one JSON object.
 *
 * A file that begins otherwise, also with a shortcode, is all body. Fails with the delimiter if
 * the end is missing.
 */
export const splitFrontMatter = (
  file: string,
): Result<SplitPage, { delimiter: string; line: number }> => {
  const lead = /^\uFEFF?\s*/.exec(file)![0]
  const text = file.slice(lead.length)
  const line = linesIn(lead)
  const delimiter = /^(---|\+\+\+)[ \t]*(?:\n|$)/.exec(text)
  const isJson = text.startsWith('{') && !text.startsWith('{{')
  if (delimiter === null && !isJson) {
    const body = file.replace(/^\uFEFF/, '')
    return ok({ matter: '', notation: undefined, line: 0, body, bodyLine: 0 })
  }
  if (delimiter === null) {
    const end = endOfObject(text)
    if (end === undefined) return fail({ delimiter: '{', line: line + 1 })
    const matter = text.slice(0, end)
    return ok({
      matter,
      notation: 'json',
      line,
      body: text.slice(end),
      bodyLine: line + linesIn(matter),
    })
  }
  const [opening, mark] = delimiter as unknown as [string, string]
  const end = text.indexOf(`\n${mark}`, opening.length - 1)
  if (end < 0) return fail({ delimiter: mark, line: line + 1 })
  const matter = text.slice(opening.length, Math.max(end, opening.length))
  const from = end + 1 + mark.length
  return ok({
    matter,
    notation: mark === '---' ? 'yaml' : 'toml',
    line: line + 1,
    body: text.slice(from),
    bodyLine: line + linesIn(text.slice(0, from)),
  })
}
