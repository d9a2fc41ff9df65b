import { inlineBlock } from '../../../src/content/lexical/inlineBlock.ts'
import { lineBreak } from '../../../src/content/lexical/lineBreak.ts'
import { link } from '../../../src/content/lexical/link.ts'
import { nodeId } from '../../../src/content/lexical/nodeId.ts'
import type { PhrasingNode } from '../../../src/content/lexical/nodes.ts'
import { text } from '../../../src/content/lexical/text.ts'
import { laid } from '../../../src/content/lexical/laid.ts'
import { randomFrom } from '../randomFrom.ts'

const words = [
  '晶片',
  ' chip ',
  '4,800',
  '，',
  '<b>',
  '&amp;',
  '𝟚',
  '「',
  '\u200b',
  ' ',
  'é',
  '{1}',
]

/** Whether the editor would make one text of two. */
const isSameLook = (one: PhrasingNode | undefined, other: PhrasingNode): boolean =>
  one?.type === 'text' &&
  other.type === 'text' &&
  JSON.stringify({ ...one, text: '' }) === JSON.stringify({ ...other, text: '' })

/**
 * Make up what runs in a line, the same for the same seed: every format and their sums, styles,
 * links of every kind with all their fields, breaks, tabulators, chips and citations.
 */
export const randomInline = (seed: number): PhrasingNode[] => {
  const random = randomFrom(seed)
  const below = (limit: number) => Math.floor(random() * limit)
  const pick = <Value>(values: readonly Value[]): Value => values[below(values.length)]!
  let made = 0
  const id = () => nodeId(`${seed} ${(made += 1)}`)
  const say = () => Array.from({ length: 1 + below(3) }, () => pick(words)).join('')
  const textNode = () => {
    const format = random() < 0.5 ? 0 : below(256)
    return { ...text(say(), format), ...(random() < 0.1 ? { style: 'color: red;' } : {}) }
  }
  const fields = () =>
    random() < 0.5
      ? { linkType: 'custom' as const, newTab: random() < 0.5, url: '/晶片?a=1&b="2"', title: '看' }
      : {
          linkType: 'internal' as const,
          newTab: false,
          doc: { relationTo: 'posts', value: below(9) },
          anchor: 'chapter',
        }
  const nodes: ReadonlyArray<(depth: number) => PhrasingNode> = [
    textNode,
    textNode,
    textNode,
    lineBreak,
    () => ({ ...text('\t', below(3)), type: 'tab', detail: 2 }),
    () => inlineBlock({ id: id(), blockType: 'chip-mention', chip: below(9), label: say() }),
    () =>
      inlineBlock({
        id: id(),
        blockType: 'source-citation',
        source: below(9),
        locator: pick([null, '', '第 3 頁']),
      }),
    (depth) => (depth > 0 ? textNode() : { ...link('/', line(1), { id: id() }), fields: fields() }),
    (depth) =>
      depth > 0
        ? textNode()
        : { type: 'autolink', ...laid, fields: fields(), children: line(1), version: 2 },
  ]
  const line = (depth: number): PhrasingNode[] => {
    const children: PhrasingNode[] = []
    for (let count = below(8); count >= 0; count -= 1) {
      const node = pick(nodes)(depth)
      if (!isSameLook(children.at(-1), node)) children.push(node)
    }
    return children
  }
  return line(0)
}
