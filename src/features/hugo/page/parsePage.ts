import type { Problem } from '../../../kernel/problem.ts'
import type { Result } from '../../../kernel/result.ts'
import { fail, ok } from '../../../kernel/result.ts'
import type { FrontMatter } from './frontMatter.ts'
import { hugoProblem } from '../hugoProblem.ts'
import { parseData } from './parseData.ts'
import { splitFrontMatter } from './splitFrontMatter.ts'
import { storableText } from './storableText.ts'

/** A content file, read: its front matter with every key, and its body as it was written. */
export type Page = {
  readonly path: string
  readonly frontMatter: FrontMatter
  readonly body: string
  /** How many lines of the file stand before the body. */
  readonly bodyLine: number
  /** The whole file, as it can be stored. */
  readonly original: string
}

/** Read a content file; `path` is what problems name. Never throws. */
export const parsePage = (file: string, path: string): Result<Page, Problem> => {
  const text = file.replace(/\r\n?/g, '\n')
  const split = splitFrontMatter(text)
  if (!split.ok) return fail(hugoProblem('front-matter-unclosed', path, split.problem))
  const { matter, notation, line, body, bodyLine } = split.value
  const parsed = notation === undefined ? ok({}) : parseData(matter, notation)
  if (!parsed.ok) {
    const { reason, line: inMatter = 1 } = parsed.problem
    return fail(hugoProblem('front-matter-broken', path, { reason, line: line + inMatter }))
  }
  const original = storableText(file)
  return ok({ path, frontMatter: parsed.value, body, bodyLine, original })
}
