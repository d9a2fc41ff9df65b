import type { Problem } from '../../../kernel/problem.ts'
import type { Result } from '../../../kernel/result.ts'
import { ok } from '../../../kernel/result.ts'
import { readText } from '../readText.ts'
import { parseMapping } from './parseMapping.ts'
import type { ShortcodeMapping } from './shortcodeMapping.ts'

/** What shortcodes mean, and the text (YAML) that says so. */
export type ReadMapping = { readonly text: string; readonly value: ShortcodeMapping }

/**
 * Read a file that says what the shortcodes of a site mean.
 *
 * @param where the file's name as problems give it.
 */
export const readMapping = (file: string, where: string): Result<ReadMapping, Problem> => {
  const text = readText(file, where)
  if (!text.ok) return text
  const parsed = parseMapping(text.value, where)
  return parsed.ok ? ok({ text: text.value, value: parsed.value }) : parsed
}
