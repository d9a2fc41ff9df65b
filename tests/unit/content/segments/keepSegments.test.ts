import { describe, expect, it } from '@jest/globals'

import { body } from '../../../../src/content/lexical/body.ts'
import { heading } from '../../../../src/content/lexical/heading.ts'
import { list } from '../../../../src/content/lexical/list.ts'
import { listItem } from '../../../../src/content/lexical/listItem.ts'
import type { Body } from '../../../../src/content/lexical/nodes.ts'
import { paragraph } from '../../../../src/content/lexical/paragraph.ts'
import { table } from '../../../../src/content/lexical/table.ts'
import { tableCell } from '../../../../src/content/lexical/tableCell.ts'
import { tableRow } from '../../../../src/content/lexical/tableRow.ts'
import { text } from '../../../../src/content/lexical/text.ts'
import { keepSegments as giveSegments } from '../../../../src/content/segments/keepSegments.ts'
import { segmentsOf } from '../../../../src/content/segments/segmentsOf.ts'
import { randomEdits } from '../../../support/segments/randomEdits.ts'

/** How many random edits there are; `WAFERDESK_EDITS=10000` for as many as were promised. */
const edits = Number(process.env['WAFERDESK_EDITS'] ?? 200)

const read = (content: Body) =>
  segmentsOf({ body: content }).map(({ id, text: words }) => ({ id, words }))

/** As a save does: on a copy. */
const keepSegments = (after: Body, before: Body | undefined, seed: string): Body => {
  const kept = structuredClone(after)
  giveSegments(kept, before, seed)
  return kept
}

describe('keepSegments', () => {
  const cell = {
    ...tableCell([]),
    children: [paragraph([text('一')]), paragraph([text('二')])],
  }
  const before = keepSegments(
    body([
      heading('h2', [text('頻寬')], 'bandwidth'),
      paragraph([text('H20 的頻寬為 4 TB/s。')]),
      list('bullet', [listItem([text('第一項')]), listItem([text('第二項')])]),
      table([tableRow([cell])]),
      paragraph([]),
    ]),
    undefined,
    'one',
  )

  it('names every heading, paragraph, list item and cell that has words, and changes nothing else', () => {
    const found = segmentsOf({ title: '標題', summary: ' ', body: before })
    expect(found.map(({ kind, text: words }) => [kind, words])).toEqual([
      ['title', '標題'],
      ['heading', '頻寬'],
      ['paragraph', 'H20 的頻寬為 4 TB/s。'],
      ['item', '第一項'],
      ['item', '第二項'],
      ['cell', '一\n二'],
    ])
    expect(new Set(found.map(({ id }) => id)).size).toBe(6)
    expect(before.root.children[0]).toMatchObject({ $: { anchor: 'bandwidth' } })
    expect(before.root.children.at(-1)).not.toHaveProperty('$')
  })

  it('leaves a body alone in which all have one', () => {
    expect(keepSegments(before, before, 'one')).toEqual(before)
    expect(keepSegments(before, undefined, 'two')).toEqual(before)
  })

  it('gives the same identities to the same words in the same article, others in another', () => {
    const plain = body([paragraph([text('一')]), paragraph([text('一')])])
    const ids = (seed: string) => read(keepSegments(plain, undefined, seed)).map(({ id }) => id)
    expect(ids('one')).toEqual(ids('one'))
    expect(ids('one')).not.toEqual(ids('two'))
    expect(new Set(ids('one')).size).toBe(2)
  })

  it(`loses and mistakes nobody in ${edits} random edits`, () => {
    const each = 40
    const mistakes: string[] = []
    for (let seed = 0; seed < edits / each; seed += 1) {
      const random = randomEdits(seed)
      const history = [read(keepSegments(random.begin(12), undefined, `${seed}`))]
      let stored = keepSegments(random.begin(12), undefined, `${seed}`)
      history[0] = read(stored)
      for (let count = 0; count < each; count += 1) {
        const edited = random.edit(history)
        const known = new Set(history.at(-1)!.map(({ id }) => id))
        stored = keepSegments(edited.body, stored, `${seed}`)
        const now = read(stored)
        const say = (problem: string) =>
          mistakes.push(`${seed}/${count} ${edited.what}: ${problem}`)
        if (now.length !== edited.lines.length) say('lines without identity')
        if (new Set(now.map(({ id }) => id)).size !== now.length) say('an identity twice')
        const twins = new Map<string, number>()
        for (const [at, line] of edited.lines.entries()) {
          const { id } = now[at]!
          if (line.twin !== undefined)
            twins.set(line.twin, (twins.get(line.twin) ?? 0) + Number(id === line.twin))
          else if (line.is !== undefined && id !== line.is) say(`${line.words} became ${id}`)
          else if (line.is === undefined && known.has(id)) say(`${line.words} is taken for another`)
        }
        for (const [id, count] of twins) if (count !== 1) say(`${id} is ${count} of two`)
        history.push(now)
      }
    }
    expect(mistakes).toEqual([])
  })
})
