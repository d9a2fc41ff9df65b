import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import type { FactDesk } from '../../support/chips/factDesk.ts'
import { openFactDesk } from '../../support/chips/factDesk.ts'
import type { Newsroom } from '../../support/createNewsroom.ts'
import { createNewsroom } from '../../support/createNewsroom.ts'

let newsroom: Newsroom
let payload: Payload
let desk: FactDesk

beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  desk = await openFactDesk(newsroom)
})

afterAll(async () => {
  await newsroom.close()
})

const ruleOf = (more: object = {}) => ({
  name: 'A rule',
  code: '3A090.a.1',
  jurisdiction: 'US',
  effectiveFrom: '2023-11-17',
  tests: [{ conditions: [{ measure: 'tpp', relation: 'at-least', bound: '4800' }] }],
  ...more,
})

const both = (low: string, high: string) => ({
  tests: [
    {
      conditions: [
        { measure: 'tpp', relation: 'at-least', bound: low },
        { measure: 'tpp', relation: 'less-than', bound: high },
      ],
    },
  ],
})

const keep = async (body: object): Promise<{ status: number; text: string }> => {
  const headers = { ...desk.staff.editor.headers, 'Accept-Language': 'en' }
  const options = { headers, method: 'POST', body }
  const response = await desk.serve('/api/control-rules?locale=en', options)
  return { status: response.status, text: await response.text() }
}

describe('a rule', () => {
  it('has one version on a day, and limits that leave something', async () => {
    expect((await keep(ruleOf({ effectiveTo: '2025' }))).status).toBe(201)
    for (const [more, said] of [
      [{}, 'Another version of “3A090.a.1”'],
      [{ effectiveFrom: '2024-12-31' }, '2023-11-17 – 2025'],
      [{ effectiveFrom: '2022', effectiveTo: '2023-11-18' }, 'Another version'],
      [{ effectiveFrom: '2025', effectiveTo: '2024' }, 'would end (2024) before it begins (2025)'],
      [{ effectiveFrom: '2025', ...both('4800', '2400') }, 'can never be passed'],
      [{ effectiveFrom: '2025', ...both('1,600', '2400') }, '“1,600” is no number'],
    ] as const) {
      const { status, text } = await keep(ruleOf(more))
      expect([status, text]).toEqual([400, expect.stringContaining(said)])
    }
    expect((await keep(ruleOf({ effectiveFrom: '2025', ...both('1600', '4800') }))).status).toBe(
      201,
    )
    expect((await keep(ruleOf({ code: '3A090.a.2' }))).status).toBe(201)
  })

  it('has one version on a day however many are kept at once', async () => {
    const versions = ['2023', '2024', '2025', '2026']
    // Each of its own code: now as many connections are open.
    await Promise.all(versions.map((code) => keep(ruleOf({ code }))))
    const kept = await Promise.all(
      versions.map((effectiveFrom) => keep(ruleOf({ code: '3A090.b', effectiveFrom }))),
    )
    const answers = kept.map(({ status }) => String(status)).toSorted()
    expect(answers).toEqual(['201', '400', '400', '400'])
  })
})

type Status = {
  readonly facts: ReadonlyArray<{
    readonly property: string
    readonly values: ReadonlyArray<{ readonly published: string }>
  }>
  readonly computed: ReadonlyArray<{ readonly value: string }>
  readonly rules: readonly unknown[]
}

const statusOf = async (slug: string, asked = ''): Promise<Status> => {
  const response = await desk.serve(`/api/chips/${slug}/status?locale=en${asked}`)
  expect(response.status).toBe(200)
  return (await response.json()) as Status
}

const valuesOf = ({ facts }: Status) =>
  facts.map(({ property, values }) => [property, values.map(({ published }) => published)])

describe('the status of a chip', () => {
  it('is what was held for a day, as it was known at a moment', async () => {
    const chip = await desk.createChip()
    const { slug } = await payload.findByID({ collection: 'chips', id: chip })
    const rate = { series: 'rate.fp16.dense.tensor', published: '312 TFLOPS', approval: {} }
    await desk.post(`/chips/${chip}/facts`, desk.said({ ...rate, validFrom: '2020-05' }))
    await desk.post(`/chips/${chip}/facts`, desk.said({ series: 'tdp', published: '400 W' }))
    const [{ now }] = (await desk.rows('select clock_timestamp() as now')) as [{ now: Date }]
    const days = { validFrom: '2024', approval: { way: 'change', reason: 'A new stepping' } }
    await desk.post(
      `/chips/${chip}/facts`,
      desk.said({ ...rate, published: '250 TFLOPS', ...days }),
    )

    const today = await statusOf(slug)
    expect(valuesOf(today)).toEqual([['rate.fp16.dense.tensor', ['250 TFLOPS']]])
    expect(today).toMatchObject({
      chip: { slug },
      computed: [{ property: 'tpp', value: '4,000' }],
      sources: [{ id: desk.source, title: 'Data sheet' }],
    })
    expect(valuesOf(await statusOf(slug, '&on=2023-12-31'))).toEqual([
      ['rate.fp16.dense.tensor', ['312 TFLOPS']],
    ])
    expect(valuesOf(await statusOf(slug, '&on=2020-04-30'))).toEqual([])
    // Nobody knew of the change then.
    const before = await statusOf(slug, `&known=${encodeURIComponent(now.toISOString())}`)
    expect(valuesOf(before)).toEqual([['rate.fp16.dense.tensor', ['312 TFLOPS']]])
    expect(before.computed[0]?.value).toBe('4,992')
    expect(valuesOf(await statusOf(slug, '&known=2020-01-01T00:00:00Z'))).toEqual([])
  })

  it('says which rules were in force, and what they make of it', async () => {
    const chip = await desk.createChip()
    const { slug } = await payload.findByID({ collection: 'chips', id: chip })
    const rate = { series: 'rate.fp16.dense.tensor', published: '312 TFLOPS', approval: {} }
    await desk.post(`/chips/${chip}/facts`, desk.said(rate))
    await keep(ruleOf({ code: 'in-1999', effectiveFrom: '1999', effectiveTo: '2000' }))
    expect((await statusOf(slug, '&on=1999-07-01')).rules).toEqual([
      {
        name: 'A rule',
        citation: null,
        outcome: 'met',
        because: [{ measure: 'TPP', value: '4,992', limit: '≥ 4,800' }],
      },
    ])
    expect((await statusOf(slug, '&on=2000-01-01')).rules).toEqual([])
  })

  it.each([
    ['h1/status?on=2025', 400],
    ['h1/status?on=2025-02-30', 400],
    ['h1/status?known=yesterday', 400],
    ['nothing/status', 404],
  ])('is refused of %s with %i and a reason', async (path, status) => {
    const response = await desk.serve(`/api/chips/${path}`)
    expect(response.status).toBe(status)
    expect(await response.text()).toMatch(/"message":".{5,}"/)
  })
})
