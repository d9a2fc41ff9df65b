import { describe, expect, it } from '@jest/globals'

import { block } from '../../../../src/content/lexical/block.ts'
import { body } from '../../../../src/content/lexical/body.ts'
import { heading } from '../../../../src/content/lexical/heading.ts'
import { lineBreak } from '../../../../src/content/lexical/lineBreak.ts'
import { link } from '../../../../src/content/lexical/link.ts'
import { list } from '../../../../src/content/lexical/list.ts'
import { listItem } from '../../../../src/content/lexical/listItem.ts'
import { nodeIds } from '../../../../src/content/lexical/nodeIds.ts'
import { paragraph } from '../../../../src/content/lexical/paragraph.ts'
import { quote } from '../../../../src/content/lexical/quote.ts'
import { table } from '../../../../src/content/lexical/table.ts'
import { tableCell } from '../../../../src/content/lexical/tableCell.ts'
import { tableRow } from '../../../../src/content/lexical/tableRow.ts'
import { text } from '../../../../src/content/lexical/text.ts'
import { readCoded } from '../../../../src/content/segments/inline/readCoded.ts'
import { decodeInline } from '../../../../src/content/segments/inline/decodeInline.ts'
import { keepSegments } from '../../../../src/content/segments/keepSegments.ts'
import { layOut } from '../../../../src/content/segments/layOut.ts'
import { segmentsOf } from '../../../../src/content/segments/segmentsOf.ts'
import { writeSegments } from '../../../../src/content/segments/writeSegments.ts'

const article = () => {
  const cell = { ...tableCell([]), children: [paragraph([text('一')]), paragraph([text('二', 1)])] }
  const content = body([
    heading('h2', [text('標題')]),
    paragraph([text('看'), link('/x', [text('這裡')]), text('。')]),
    quote([text('引文')]),
    list('bullet', [
      listItem([text('項目')]),
      listItem([list('bullet', [listItem([text('內項')], { indent: 1 })])], { value: 2 }),
    ]),
    table([tableRow([cell])]),
    block({ id: 'a1', blockType: 'figure', media: 7, alt: '圖', caption: '圖說' }),
    block({ id: 'b1', blockType: 'quotation', quote: '我們\n\n會', speaker: '部長' }),
    block({
      id: 'c1',
      blockType: 'callout',
      kind: 'note',
      title: '注意',
      content: body([paragraph([text('框裡')])]),
    }),
    block({ id: 'd1', blockType: 'raw-html', html: '<p>原樣</p>' }),
  ])
  keepSegments(content, undefined, 'article')
  return { title: '總標', summary: '前言', body: content, slug: 'kept' }
}

const textsOf = (one: ReturnType<typeof article>) =>
  Object.fromEntries(segmentsOf(one).map(({ id, text: words }) => [id, words]))

describe('writeSegments', () => {
  it('puts words into every kind of segment, and nothing anywhere else', () => {
    const before = article()
    const plain = segmentsOf(before).filter(({ kind }) => kind !== 'html')
    for (const { id } of plain) {
      const result = writeSegments(before, [{ id, words: 'New\nwords' }])
      expect(result).toMatchObject({ ok: true })
      if (!result.ok) continue
      expect(textsOf(result.value)).toEqual({ ...textsOf(before), [id]: 'New\nwords' })
    }
    expect(before).toEqual(article())
  })

  it('puts back what was read, and the article is the same', () => {
    const before = article()
    const changes = [...readCoded(before)].map(([id, { pieces, codes }]) => ({
      id,
      words: decodeInline(pieces, codes).children,
    }))
    expect(changes.map(({ id }) => id)).toEqual(expect.arrayContaining(['title', 'b1.role']))
    expect(writeSegments(before, changes)).toEqual({ ok: true, value: before })
  })

  it('writes what was laid out and waits', () => {
    const { body: waiting, pairs } = layOut(article().body, nodeIds('other'))
    const result = writeSegments(
      { title: null, body: waiting },
      pairs.map(({ from, to }) => ({ id: to, words: [text(from)] })),
    )
    expect(result.ok && segmentsOf(result.value).filter(({ kind }) => kind !== 'html')).toEqual(
      pairs.map(({ from, to }) => expect.objectContaining({ id: to, text: from })),
    )
  })

  it('refuses all of it where one segment is unknown or cannot hold what is given', () => {
    expect(
      writeSegments(article(), [
        { id: 'title', words: [text('a'), lineBreak(), text('b')] },
        { id: 'f'.repeat(24), words: 'x' },
        { id: 'summary', words: [text('bold', 1)] },
        { id: 'd1.html', words: 'x' },
      ]),
    ).toEqual({
      ok: false,
      problem: [
        { id: 'f'.repeat(24), finding: 'unknown' },
        { id: 'summary', finding: 'plain' },
        { id: 'd1.html', finding: 'notation' },
      ],
    })
  })
})
