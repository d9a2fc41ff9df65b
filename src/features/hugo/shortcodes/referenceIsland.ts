import type { Island } from '../../../content/markdown/islands.ts'
import type { ShortcodeReport } from './madeShortcode.ts'
import type { FindPage } from './pageReference.ts'
import type { Shortcode } from './readShortcodes.ts'
import type { ShortcodeArguments } from './shortcodeArguments.ts'

/**
 * Make the address that `ref` or `relref` stands for, which knows the page that it means.
 *
 * Where it stands as an address, a link leads to that page; in running text it is a link itself.
 */
export const referenceIsland = (
  { source }: Shortcode,
  { take }: ShortcodeArguments,
  findPage: FindPage | undefined,
  report: ShortcodeReport,
): Island => {
  const target = take(['path', 0])
  const language = take(['lang', 1])
  if (target === undefined) {
    report('incomplete-shortcode', { missing: 'path' })
    return { source }
  }
  const [reference = ''] = target.split('#')
  const page = reference === '' ? undefined : findPage?.(reference, language)
  if (findPage && page === undefined && reference !== '') report('unknown-page', { reference })
  return { source, text: target, href: target, url: target, ...(page ? { page } : {}) }
}
