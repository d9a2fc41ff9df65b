import { block } from '../../../src/content/lexical/block.ts'
import { body } from '../../../src/content/lexical/body.ts'
import { heading } from '../../../src/content/lexical/heading.ts'
import { list } from '../../../src/content/lexical/list.ts'
import { listItem } from '../../../src/content/lexical/listItem.ts'
import { nodeId } from '../../../src/content/lexical/nodeId.ts'
import { nodeIds } from '../../../src/content/lexical/nodeIds.ts'
import type { FlowNode, PhrasingNode } from '../../../src/content/lexical/nodes.ts'
import { paragraph } from '../../../src/content/lexical/paragraph.ts'
import { quote } from '../../../src/content/lexical/quote.ts'
import { table } from '../../../src/content/lexical/table.ts'
import { tableCell } from '../../../src/content/lexical/tableCell.ts'
import { tableRow } from '../../../src/content/lexical/tableRow.ts'
import { text } from '../../../src/content/lexical/text.ts'
import { keepSegments } from '../../../src/content/segments/keepSegments.ts'
import { layOut } from '../../../src/content/segments/layOut.ts'
import { segmentsOf } from '../../../src/content/segments/segmentsOf.ts'
import type { Agreement } from '../../../src/features/bilingual/alignment/agreement.ts'
import { randomFrom } from '../randomFrom.ts'
import { randomInline } from '../segments/randomInline.ts'
import { buildStoryNow } from './buildStoryNow.ts'

/** Make up a Chinese article with everything in it, and its English counterpart laid out, waiting. */
export const randomStory = (seed: number, length = 6) => {
  const random = randomFrom(seed)
  let made = 0
  // Each has a number of its own: no two lines say the same by chance.
  const line = (): PhrasingNode[] => [
    text(`第${(made += 1)}句。`),
    ...randomInline(seed * 1000 + made),
  ]
  const id = () => nodeId(`${seed} block ${(made += 1)}`)
  const kinds: ReadonlyArray<() => FlowNode> = [
    () => paragraph(line()),
    () => paragraph(line()),
    () => heading('h2', line()),
    () => quote(line()),
    () => list('bullet', [listItem(line()), listItem(line(), { value: 2 })]),
    () =>
      table([
        tableRow([
          tableCell(line()),
          { ...tableCell([]), children: [paragraph(line()), paragraph(line())] },
        ]),
      ]),
    () => block({ id: id(), blockType: 'figure', media: 1, alt: `圖${made}`, caption: '圖說' }),
    () => block({ id: id(), blockType: 'quotation', quote: `話${made}\n\n又說`, speaker: '部長' }),
    () =>
      block({
        id: id(),
        blockType: 'callout',
        kind: 'note',
        title: `注意${made}`,
        content: body([paragraph(line())]),
      }),
  ]
  const nodes = Array.from({ length }, () => kinds[Math.floor(random() * kinds.length)]!())
  const content = body(nodes)
  keepSegments(content, undefined, `${seed}`)
  const chinese = { title: `標題 ${seed}`, summary: '摘要 <&> 🙂', body: content }
  const laid = layOut(content, nodeIds(`${seed} english`))
  const english = { title: null, summary: null, body: laid.body }
  const waiting = new Map([
    ['title', 'title'],
    ['summary', 'summary'],
    ...laid.pairs.map(({ from, to }) => [from, to] as const),
  ])
  const agreements = segmentsOf(chinese).map(({ id: own, text: words }): Agreement => ({
    id: own,
    kind: 'agreed',
    source: 'zh-TW',
    origin: 'counterpart',
    sides: {
      'zh-TW': { ids: [own], texts: [words] },
      en: { ids: [waiting.get(own)!], texts: [''] },
    },
  }))
  return {
    chinese,
    english,
    agreements,
    waiting,
    story: buildStoryNow(chinese, english, agreements),
  }
}
