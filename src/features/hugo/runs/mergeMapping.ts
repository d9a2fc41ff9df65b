import { parseDocument } from 'yaml'

import type { Problem } from '../../../kernel/problem.ts'
import type { Result } from '../../../kernel/result.ts'
import { ok } from '../../../kernel/result.ts'
import { parseMapping } from '../shortcodes/parseMapping.ts'
import { mappingName } from '../site/mappingName.ts'

/**
 * Say in a mapping of shortcodes (YAML) what single ones become, and check all of it; the rest of
 * the text, its comments included, stays as it is.
 *
 * @param mapping `null`: there is none of its own; it stays so where no shortcode is named.
 * @param choices what a shortcode becomes, by its name; `null` takes it out.
 */
export const mergeMapping = (
  mapping: string | null,
  choices: Readonly<Record<string, string | null>>,
): Result<string | null, Problem> => {
  const given = Object.entries(choices)
  if (mapping === null && given.length === 0) return ok(null)
  const text = mapping ?? ''
  const checked = parseMapping(text, mappingName)
  if (!checked.ok) return checked
  if (given.length === 0) return ok(text.trim() === '' ? null : text)
  const document = parseDocument(text)
  if (document.contents === null) document.contents = document.createNode({}) as never
  for (const [name, as] of given) {
    if (as === null) document.delete(name)
    else if (checked.value[name]?.as !== as) document.set(name, { as })
  }
  const merged = String(document)
  const sound = parseMapping(merged, mappingName)
  return sound.ok ? ok(merged) : sound
}
