import { checkBody } from '../../../src/content/lexical/checkBody.ts'
import { walk } from '../../../src/content/lexical/walk.ts'
import { parseHtml } from '../../../src/content/html/parseHtml.ts'
import { openIslands } from '../../../src/content/markdown/islands.ts'
import { parseMarkdown } from '../../../src/content/markdown/parseMarkdown.ts'
import { markShortcodes } from '../../../src/features/hugo/shortcodes/markShortcodes.ts'
import { findRefusal } from './findRefusal.ts'
import type { ShortcodeMapping } from '../../../src/features/hugo/shortcodes/shortcodeMapping.ts'

const mapping: ShortcodeMapping = {
  note: { as: 'callout', kind: 'note', kindFrom: 0, title: 'title' },
  quote: { as: 'quotation', speaker: 'a', role: 'b' },
  lead: { as: 'text' },
}

const wordsIn = (text: string, kind: 'w' | 'u'): string[] =>
  text.match(new RegExp(`${kind}\\d+z`, 'g')) ?? []

/**
 * Read a text of `markdownArbitrary` and tell what is wrong with what it is read into; nothing for
 * a sound body that holds all words of the text, and whose report has what else was not kept.
 */
export const findLoss = (text: string): string | undefined => {
  const islands = openIslands(text)!
  const marked = markShortcodes(text, islands, { where: 'a.md', firstLine: 1, mapping })
  const { body, problems } = parseMarkdown(marked.text, {
    headingIds: true,
    parseHtml,
    islands,
    lineOf: marked.lineOf,
  })
  const fault = checkBody(body)
  if (fault !== undefined) return `no body at ${fault.path}`

  const refusal = findRefusal(body)
  if (refusal !== undefined) return `refused: ${refusal}`

  const ids = [...walk(body)].flatMap((node) => {
    if (node.type === 'block' || node.type === 'inlineBlock') return [node.fields.id]
    return node.type === 'link' ? [node.id] : []
  })
  const twice = ids.find((id, at) => ids.indexOf(id) !== at)
  if (twice !== undefined) return `the id ${twice} twice`

  const kept = JSON.stringify(body)
  // `[a]: /x<w1z>`: the word has become a part of an address that nothing shows.
  const unused = problems.filter(({ code }) => code === 'markdown/unused-definition')
  const accounted = kept + JSON.stringify(unused)
  const lost = wordsIn(text, 'w').filter((word) => !accounted.includes(word))
  if (lost.length > 0) return `lost ${lost.join(' ')}`
  const told = kept + JSON.stringify([problems, marked.problems])
  const untold = wordsIn(text, 'u').filter((word) => !told.includes(word))
  if (untold.length > 0) return `not told ${untold.join(' ')}`

  const last = text.split('\n').length
  const astray = [...problems, ...marked.problems].find(({ line = 1 }) => line < 1 || line > last)
  return astray === undefined ? undefined : `a line ${astray.line} of ${last}`
}
