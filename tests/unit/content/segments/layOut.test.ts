import { describe, expect, it } from '@jest/globals'

import { body } from '../../../../src/content/lexical/body.ts'
import { nodeIds } from '../../../../src/content/lexical/nodeIds.ts'
import type { Body, FlowNode, ListItemNode } from '../../../../src/content/lexical/nodes.ts'
import { paragraph } from '../../../../src/content/lexical/paragraph.ts'
import { text } from '../../../../src/content/lexical/text.ts'
import { keepSegments } from '../../../../src/content/segments/keepSegments.ts'
import { layOut } from '../../../../src/content/segments/layOut.ts'
import { segmentsOf } from '../../../../src/content/segments/segmentsOf.ts'

const laid = { format: '', indent: 0, direction: null, version: 1 } as const

const item = (words: string, ...inner: ListItemNode['children']): ListItemNode => ({
  ...laid,
  type: 'listitem',
  value: 1,
  children: [...(words === '' ? [] : [text(words)]), ...inner],
})

const list = (...children: ListItemNode[]) => ({
  ...laid,
  type: 'list' as const,
  listType: 'bullet' as const,
  start: 1,
  tag: 'ul' as const,
  children,
})

const table: FlowNode = {
  ...laid,
  type: 'table',
  children: [
    {
      ...laid,
      type: 'tablerow',
      children: ['晶片', 'H20'].map((words) => ({
        ...laid,
        type: 'tablecell' as const,
        colSpan: 1,
        rowSpan: 1,
        headerState: 0,
        backgroundColor: null,
        children: [paragraph([text(words)])],
      })),
    },
  ],
}

const block = (fields: object): FlowNode =>
  ({ type: 'block', version: 2, format: '', fields }) as unknown as FlowNode

const stored = (...nodes: FlowNode[]): Body => {
  const made = body(nodes)
  keepSegments(made, undefined, 'an article')
  return made
}

const lay = (source: Body) => layOut(source, nodeIds('the other language'))

const article = () =>
  stored(
    paragraph([text('一句話。')]),
    paragraph([]),
    list(item('第一點'), item('', list(item('第二點')))),
    table,
    block({ id: 'b'.repeat(24), blockType: 'figure', media: 7, alt: '圖', caption: '圖說' }),
    block({ id: 'c'.repeat(24), blockType: 'spec-table', table: 3 }),
    block({ id: 'd'.repeat(24), blockType: 'quotation', quote: '我們會回應。', speaker: '部長' }),
    block({
      id: 'e'.repeat(24),
      blockType: 'callout',
      kind: 'note',
      title: '注意',
      content: body([paragraph([text('框裡的話。')])]),
    }),
    block({ id: 'f'.repeat(24), blockType: 'raw-html', html: '<p>原樣</p>' }),
  )

const fieldsOf = ({ root }: Body) =>
  root.children.flatMap((node) => (node.type === 'block' ? [node.fields] : []))

describe('the structure of an article, laid out for its other language', () => {
  it('has no words but those that come along as they are', () => {
    const words = segmentsOf({ body: lay(article()).body }).map(({ kind }) => kind)
    expect(words).toEqual(['html'])
  })

  it('waits for each segment, in its place', () => {
    const source = article()
    const { body: made, pairs } = lay(source)
    const wanted = segmentsOf({ body: source }).filter(({ kind }) => kind !== 'html')
    expect(pairs.map(({ from }) => from)).toEqual(wanted.map(({ id }) => id))
    expect(new Set(pairs.map(({ to }) => to)).size).toBe(pairs.length)
    expect(made.root.children.map(({ type }) => type)).toEqual(
      source.root.children.map(({ type }) => type),
    )
  })

  it('keeps who each segment is once it has its words', () => {
    const source = article()
    const { body: made, pairs } = lay(source)
    const written = structuredClone(made)
    const [first] = written.root.children
    if (first?.type === 'paragraph') first.children = [text('One sentence.')]
    keepSegments(written, made, 'the other article')
    expect(segmentsOf({ body: written })[0]).toMatchObject({
      id: pairs[0]?.to,
      text: 'One sentence.',
    })
  })

  it('keeps pictures and tables, and shares no block with the original', () => {
    const source = article()
    const { body: made } = lay(source)
    expect(fieldsOf(made)[0]).toMatchObject({ media: 7, alt: null, caption: null })
    expect(fieldsOf(made)[1]).toMatchObject({ table: 3 })
    const ids = new Set(fieldsOf(source).map(({ id }) => id))
    expect(fieldsOf(made).filter(({ id }) => ids.has(id))).toEqual([])
  })

  it('leaves the original as it is', () => {
    const source = article()
    const before = JSON.stringify(source)
    lay(source)
    expect(JSON.stringify(source)).toBe(before)
  })
})
