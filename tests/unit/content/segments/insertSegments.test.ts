import { describe, expect, it } from '@jest/globals'

import { block } from '../../../../src/content/lexical/block.ts'
import { body } from '../../../../src/content/lexical/body.ts'
import { list } from '../../../../src/content/lexical/list.ts'
import { listItem } from '../../../../src/content/lexical/listItem.ts'
import type { Body, ListNode } from '../../../../src/content/lexical/nodes.ts'
import { paragraph } from '../../../../src/content/lexical/paragraph.ts'
import { table } from '../../../../src/content/lexical/table.ts'
import { tableCell } from '../../../../src/content/lexical/tableCell.ts'
import { tableRow } from '../../../../src/content/lexical/tableRow.ts'
import { text } from '../../../../src/content/lexical/text.ts'
import { insertSegments } from '../../../../src/content/segments/insertSegments.ts'
import { segmentsOf } from '../../../../src/content/segments/segmentsOf.ts'

const id = (letter: string) => letter.repeat(24)
const named = <Node extends object>(letter: string, node: Node) => ({
  ...node,
  $: { segment: id(letter) },
})
const line = (letter: string) => named(letter, paragraph([text(letter)]))
const item = (letter: string, value: number) => named(letter, listItem([text(letter)], { value }))

const callout = (own: string, letter: string) =>
  block({ id: own, blockType: 'callout', kind: 'note', content: body([line(letter)]) })

const source = body([
  line('a'),
  list('number', [item('b', 1), item('c', 2)]),
  callout('box', 'd'),
  table([tableRow([named('e', tableCell([text('e')]))])]),
  line('f'),
])

const add = (target: Body, like: string, pairs: Readonly<Record<string, string>>) =>
  insertSegments(target, source, [{ like: id(like), id: id('9'), lines: [text('new')] }], (of) =>
    pairs[of[0]!] ? [id(pairs[of[0]!]!)] : [],
  )

const wordsOf = (content: Body) => segmentsOf({ body: content }).map((one) => one.text)

describe('a segment that the other language has no place for', () => {
  it('stands after what stands before it, with its own kind and identity', () => {
    const target = body([line('1'), line('2')])
    const before = JSON.stringify(target)
    const { body: made, homeless } = add(target, 'f', { a: '1' })
    expect(homeless).toEqual([])
    expect(wordsOf(made)).toEqual(['1', 'new', '2'])
    expect(made.root.children[1]).toMatchObject({ type: 'paragraph', $: { segment: id('9') } })
    expect(JSON.stringify(target)).toBe(before)
  })

  it('stands before what stands after it where it is the first, and last where nothing is known', () => {
    const target = body([line('1'), line('2')])
    expect(wordsOf(add(target, 'a', { f: '2' }).body)).toEqual(['1', 'new', '2'])
    expect(wordsOf(add(target, 'a', {}).body)).toEqual(['1', '2', 'new'])
    expect(wordsOf(add(body([]), 'a', {}).body)).toEqual(['new'])
  })

  it('stands in its list, which is numbered on', () => {
    const target = body([list('number', [item('1', 1), item('2', 2)])])
    const { body: made } = add(target, 'c', { b: '1' })
    const items = (made.root.children[0] as ListNode).children
    expect(items.map(({ value }) => value)).toEqual([1, 2, 3])
    expect(wordsOf(made)).toEqual(['1', 'new', '2'])
  })

  it('has no place in a list that is not there, in a table, or in a block', () => {
    const target = body([line('1')])
    for (const like of ['c', 'e']) {
      expect(add(target, like, { a: '1' })).toMatchObject({ homeless: [{ like: id(like) }] })
    }
  })
})
