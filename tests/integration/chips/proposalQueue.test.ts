import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import type { ProposalCounts } from '../../../src/features/chips/facts/countProposals.ts'
import type { Proposals } from '../../../src/features/chips/facts/readProposals.ts'
import { poolOf } from '../../../src/features/publication/poolOf.ts'
import type { SeedDesk } from '../../support/chips/seedDesk.ts'
import { openSeedDesk } from '../../support/chips/seedDesk.ts'
import type { Newsroom } from '../../support/createNewsroom.ts'
import { createNewsroom } from '../../support/createNewsroom.ts'
import { queriesOf } from '../../support/queriesOf.ts'

let newsroom: Newsroom
let payload: Payload
let source: SeedDesk['source']
let table: SeedDesk['table']
let chips: SeedDesk['chips']
let ask: SeedDesk['ask']
let count: SeedDesk['count']

const timed = async (path: string): Promise<number> => {
  const started = performance.now()
  expect((await ask(path)).status).toBe(200)
  return performance.now() - started
}

beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  const desk = await openSeedDesk(newsroom)
  ;({ chips, source, table, ask, count } = desk)
  // What waits: what the seed's table says.
  expect((await desk.propose('all')).value.proposed).toBe(24)
})

afterAll(async () => {
  await newsroom.close()
})

describe('the queue of proposals', () => {
  it('gives the oldest first, page by page, with what is held beside each', async () => {
    await poolOf(payload).query(
      `insert into chip_facts (chip_id, series, low, high, step, published, confidence, state, proposed_at)
       select $1, 'tdp', n::text, n::text, '1', n || ' W', 'reported', 'proposed', now()
       from generate_series(100, 149) as n`,
      [chips.get('A100')],
    )
    const waiting = await count(`state = 'proposed'`)
    const seen: number[] = []
    let next: string | undefined
    let pages = 0
    do {
      const query: string = next === undefined ? '' : `?after=${encodeURIComponent(next)}`
      const { value } = await ask<Proposals>(`/chip-facts/proposals${query}`)
      seen.push(...value.proposals.map(({ fact }) => fact.id))
      if (next === undefined) {
        const link = value.proposals.find(({ fact }) => fact.published === '24GB/s')
        expect(link).toMatchObject({
          chip: { name: 'A800' },
          held: [{ published: '400 GB/s', source: { title: '規格書' } }],
          fact: { specTable: table, remark: 'change' },
        })
      }
      next = value.next
      pages += 1
    } while (next !== undefined)
    expect(seen).toHaveLength(waiting)
    expect(seen).toEqual([...new Set(seen)].toSorted((one, other) => one - other))
    expect(pages).toBe(Math.ceil(waiting / 20))
    for (const day of ['2026-13-99', '2026-02-30', '0000-01-01']) {
      const after = `${day}T00:00:00.000Z_1`
      const broken = await ask<Proposals>(`/chip-facts/proposals?after=${after}`)
      expect(broken.value.proposals[0]?.fact.id).toBe(seen[0])
    }
    expect((await ask<Proposals>('/chip-facts/proposals', 'writer')).value.mayDecide).toBe(false)
  })

  it('gives those of a chip, a family of properties or a source, and counts them', async () => {
    const a100 = chips.get('A100')!
    await poolOf(payload).query(
      `insert into chip_facts (chip_id, series, low, high, step, published, source_id, confidence, state, proposed_at)
       values ($1, 'memory-capacity', '80', '80', '1', '80 GB', $2, 'reported', 'proposed', now()),
         ($3, 'rate.fp16.dense.tensor', '9', '9', '1', '9 TFLOPS', $2, 'reported', 'proposed', now())`,
      [a100, source, chips.get('H800')],
    )
    const where: ReadonlyArray<readonly [query: string, condition: string]> = [
      [`chip=${a100}`, `chip_id = ${a100}`],
      ['property=power', `series = 'tdp'`],
      ['property=rates', `series like 'rate.%'`],
      [`source=${source}`, `source_id = ${source}`],
      ['source=none', 'source_id is null'],
      [`chip=${a100}&property=memory&source=${source}`, `published = '80 GB'`],
      ['chip=999999', 'false'],
      // What no address can mean asks for nothing.
      ['chip=x&property=1;&source=-1', 'true'],
    ]
    for (const [query, condition] of where) {
      const waiting = await count(`state = 'proposed' and ${condition}`)
      const { value } = await ask<Proposals>(`/chip-facts/proposals?${query}`)
      const counts = await ask<ProposalCounts>(`/chip-facts/proposals/counts?${query}`)
      expect([query, value.proposals.length]).toEqual([query, Math.min(20, waiting)])
      expect([query, counts.value.total]).toEqual([query, waiting])
    }
    const first = await ask<Proposals>(`/chip-facts/proposals?chip=${a100}`)
    const after = encodeURIComponent(first.value.next!)
    const second = await ask<Proposals>(`/chip-facts/proposals?chip=${a100}&after=${after}`)
    const all = [...first.value.proposals, ...second.value.proposals]
    expect(new Set(all.map(({ chip }) => chip.id))).toEqual(new Set([a100]))
    const { value } = await ask<ProposalCounts>(
      `/chip-facts/proposals/counts?chip=${a100}&source=${source}&property=power`,
    )
    // Of properties within the source, of sources within the property.
    expect(value).toMatchObject({
      total: 0,
      properties: [{ key: 'memory', count: 1 }],
      sources: [
        {
          id: 'none',
          count: await count(
            `chip_id = ${a100} and series = 'tdp' and state = 'proposed' and source_id is null`,
          ),
        },
      ],
    })
    for (const as of ['frontend', 'anonymous'] as const) {
      expect((await ask('/chip-facts/proposals/counts', as)).status).toBe(403)
    }
  })

  it('costs the same among 20,000 facts', async () => {
    await poolOf(payload).query(
      `insert into chip_facts (chip_id, series, low, high, step, published, confidence, state, proposed_at)
       select $1, 'price', n::text, n::text, '1', 'US$' || n, 'reported', 'disputed',
         now() - interval '1 year' + n * interval '1 second'
       from generate_series(1, 20000) as n`,
      [chips.get('H800')],
    )
    await poolOf(payload).query('analyze chip_facts')
    const asked = await queriesOf(() => ask<Proposals>('/chip-facts/proposals'))
    const page = asked.find(({ text }) => text.includes('order by proposed_at, id limit'))!
    const { rows } = await poolOf(payload).query<{ 'QUERY PLAN': string }>(
      `explain (analyze, costs off) ${page.text}`,
      [...page.values],
    )
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n')
    expect(plan).toContain('state_proposedAt_idx')
    expect(plan).not.toContain('Seq Scan')
  })

  it('is filtered as quickly among 20,000 proposals', async () => {
    const other = await payload.create({
      collection: 'sources',
      data: { title: '大表', kind: 'data-sheet' },
    })
    await poolOf(payload).query(
      `insert into chip_facts (chip_id, series, low, high, step, published, source_id, confidence, state, proposed_at)
       select (array[$1, $2, $3]::int[])[1 + n % 3], 'price', n::text, n::text, '1', 'US$' || n, $4, 'reported',
         'proposed', now() - interval '1 year' + n * interval '1 second'
       from generate_series(1, 20000) as n`,
      [chips.get('H800'), chips.get('A100'), chips.get('A800'), other.id],
    )
    await poolOf(payload).query('analyze chip_facts')
    const took: Record<string, number> = {}
    for (const query of ['', `chip=${chips.get('H800')}`, 'property=rates', `source=${source}`]) {
      took[query] = await timed(`/chip-facts/proposals?${query}`)
      took[`counts ${query}`] = await timed(`/chip-facts/proposals/counts?${query}`)
    }
    expect(Object.entries(took).filter(([, ms]) => ms > 400)).toEqual([])
  })
})
