import { isMap, isNode, LineCounter, parseDocument } from 'yaml'
import type { Problem } from '../../../kernel/problem.ts'
import type { Result } from '../../../kernel/result.ts'
import { fail, ok } from '../../../kernel/result.ts'
import { hugoProblem } from '../hugoProblem.ts'
import type { ShortcodeMapping } from './shortcodeMapping.ts'
import { shortcodeMapping } from './shortcodeMapping.ts'

type Keys = readonly PropertyKey[]

/**
 * Read a mapping file of shortcodes (YAML); a mistake names its line, its key and what is wrong.
 *
 * @param where the file that problems name.
 */
export const parseMapping = (text: string, where: string): Result<ShortcodeMapping, Problem> => {
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter })
  const [error] = document.errors
  if (error !== undefined) {
    const [reason = ''] = error.message.split('\n')
    const line = error.linePos?.[0].line ?? 1
    return fail(hugoProblem('mapping-unreadable', where, { reason, line }))
  }

  /** The line of the innermost key that stands in the file. */
  const lineOf = (keys: Keys): number => {
    for (let length = keys.length; length > 0; length -= 1) {
      const parent: unknown =
        length === 1 ? document.contents : document.getIn(keys.slice(0, length - 1), true)
      if (!isMap(parent)) continue
      const pair = parent.items.find(({ key }) => String(key) === String(keys[length - 1]))
      if (isNode(pair?.key) && pair.key.range) return counter.linePos(pair.key.range[0]).line
    }
    return 1
  }

  const read = shortcodeMapping.safeParse(document.toJS({ maxAliasCount: 100 }) ?? {})
  if (read.success) return ok(read.data)
  const [issue] = read.error.issues
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []
  const keys = [...(issue?.path ?? []), ...unknown]
  const key = keys.map(String).join('.') || '·'
  return fail(
    hugoProblem('mapping-broken', where, { key, reason: issue?.message ?? '', line: lineOf(keys) }),
  )
}
