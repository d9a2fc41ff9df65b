import { describe, expect, it } from '@jest/globals'

import type { FoldableEvent } from '../../../../../src/features/chips/control/controlEvent.ts'
import { foldStatus } from '../../../../../src/features/chips/control/foldStatus.ts'
import { foldTimeline } from '../../../../../src/features/chips/control/foldTimeline.ts'

let count = 0

const event = (more: Partial<FoldableEvent> = {}): FoldableEvent => ({
  id: (count += 1),
  chips: [1],
  jurisdiction: 'US',
  destinations: ['CN'],
  effectiveOn: '2022-10-07',
  until: undefined,
  status: 'denial',
  recordedFrom: '2026-01-01T00:00:00.000Z',
  recordedTo: undefined,
  ...more,
})

const on = (events: readonly FoldableEvent[], day: string, known = '2026-06-01T00:00:00.000Z') =>
  foldStatus(events, { chip: 1, on: day, known })

const brief = (events: readonly FoldableEvent[], day: string, known?: string) =>
  on(events, day, known).map(({ jurisdiction, destinations, status }) =>
    [jurisdiction, destinations.join(' '), status].join(' '),
  )

const timeline = (events: readonly FoldableEvent[]) =>
  foldTimeline(events, { chip: 1, from: '2022-01-01', to: '2026-11-28', known: '9999' }).map(
    ({ jurisdiction, destinations, spans }) => [
      `${jurisdiction} ${destinations.join(' ')}`,
      ...spans.map(({ from, to, status }) => `${from} ${to} ${status}`),
    ],
  )

describe('the status of a chip', () => {
  it('is unknown, and no permission, where nothing is held', () => {
    expect(on([], '2024-01-01')).toEqual([])
    expect(on([event({ recordedFrom: undefined })], '2024-01-01')).toEqual([])
    expect(on([event({ chips: [2] })], '2024-01-01')).toEqual([])
    expect(on([event({ effectiveOn: '2024-01-02' })], '2024-01-01')).toEqual([])
  })

  it('is what the newest event brought, from its first day on', () => {
    const first = event()
    const later = event({ effectiveOn: '2026-01-15', status: 'case-by-case' })
    expect(brief([later, first], '2022-10-06')).toEqual([])
    expect(brief([later, first], '2022-10-07')).toEqual(['US CN denial'])
    expect(brief([later, first], '2026-01-14')).toEqual(['US CN denial'])
    expect(on([later, first], '2026-01-15')).toEqual([
      {
        jurisdiction: 'US',
        destinations: ['CN'],
        status: 'case-by-case',
        since: '2026-01-15',
        events: [later.id],
      },
    ])
  })

  it('takes a month or a year as its first day', () => {
    expect(brief([event({ effectiveOn: '2023-03' })], '2023-02-28')).toEqual([])
    expect(brief([event({ effectiveOn: '2023-03' })], '2023-03-01')).toEqual(['US CN denial'])
    expect(brief([event({ effectiveOn: '2023', until: '2024' })], '2023-12-31')).toEqual([
      'US CN denial',
    ])
  })

  it('goes back to what still is when something is over, and to unknown when nothing is', () => {
    const rule = event()
    const waiver = event({ effectiveOn: '2023', until: '2024', status: 'none' })
    expect(brief([rule, waiver], '2023-06-01')).toEqual(['US CN none'])
    expect(brief([rule, waiver], '2024-01-01')).toEqual(['US CN denial'])
    expect(on([waiver], '2024-01-01')).toEqual([
      { jurisdiction: 'US', destinations: ['CN'], status: 'unknown', since: undefined, events: [] },
    ])
  })

  it('keeps jurisdictions apart, and those that older events do not name', () => {
    const customs = event({ jurisdiction: 'CN', status: 'unclear' })
    const old = event({ jurisdiction: undefined, destinations: [], status: 'none' })
    expect(brief([event(), customs, old], '2024-01-01')).toEqual([
      'CN CN unclear',
      'US CN denial',
      '  none',
    ])
  })

  it('tells destinations apart only where they differ', () => {
    const rule = event({ destinations: ['MO', 'CN', 'HK'] })
    expect(brief([rule], '2024-01-01')).toEqual(['US CN HK MO denial'])
    const licence = event({ effectiveOn: '2023', destinations: ['CN'], status: 'case-by-case' })
    expect(brief([rule, licence], '2024-01-01')).toEqual(['US CN case-by-case', 'US HK MO denial'])
  })

  it('is for everywhere else what names no place, and at a place what names it on that day', () => {
    const world = event({ destinations: [], status: 'case-by-case' })
    expect(brief([world, event()], '2024-01-01')).toEqual(['US  case-by-case', 'US CN denial'])
    const newer = event({ destinations: [], effectiveOn: '2023', status: 'none' })
    expect(brief([newer, event()], '2024-01-01')).toEqual(['US  none', 'US CN none'])
  })

  it('is unclear where events of one day do not agree, and rests on them all', () => {
    const [one, other] = [event(), event({ status: 'none' })]
    expect(on([one, other], '2024-01-01')[0]).toMatchObject({
      status: 'unclear',
      events: [one.id, other.id],
    })
    expect(on([one, event()], '2024-01-01')[0]?.status).toBe('denial')
  })

  it('does not change by duties and guidance', () => {
    const duty = event({ effectiveOn: '2026-01-15', status: undefined })
    expect(brief([event(), duty], '2026-02-01')).toEqual(['US CN denial'])
    expect(brief([duty], '2026-02-01')).toEqual([])
  })

  it('is what was held at the moment that is asked about', () => {
    const wrong = event({ recordedTo: '2026-03-01T00:00:00.000Z' })
    const right = event({ status: 'none', recordedFrom: '2026-03-01T00:00:00.000Z' })
    const known = (moment: string) => brief([wrong, right], '2024-01-01', moment)
    expect(known('2025-12-31T23:59:59.999Z')).toEqual([])
    expect(known('2026-01-01T00:00:00.000Z')).toEqual(['US CN denial'])
    expect(known('2026-02-28T23:59:59.999Z')).toEqual(['US CN denial'])
    expect(known('2026-03-01T00:00:00.000Z')).toEqual(['US CN none'])
  })
})

describe('the timeline of a chip', () => {
  it('has a lane for what was always alike, unknown before its first event', () => {
    const rule = event({ destinations: ['CN', 'HK'] })
    const macau = event({ destinations: ['CN', 'HK', 'MO'], effectiveOn: '2023-11-17' })
    expect(timeline([rule, macau])).toEqual([
      ['US CN HK', '2022-01-01 2022-10-07 unknown', '2022-10-07 2026-11-28 denial'],
      ['US MO', '2022-01-01 2023-11-17 unknown', '2023-11-17 2026-11-28 denial'],
    ])
  })

  it('is at every place and day what the status is', () => {
    const events = [
      event({ destinations: [], effectiveOn: '2022-05', status: 'none' }),
      event({ until: '2024' }),
      event({ effectiveOn: '2025', destinations: ['HK'], status: 'case-by-case' }),
      event({ jurisdiction: 'CN', effectiveOn: '2025-06', status: 'unclear', until: '2026' }),
    ]
    expect(timeline(events)).toEqual([
      [
        'CN CN',
        '2022-01-01 2025-06-01 unknown',
        '2025-06-01 2026-01-01 unclear',
        '2026-01-01 2026-11-28 unknown',
      ],
      ['US ', '2022-01-01 2022-05-01 unknown', '2022-05-01 2026-11-28 none'],
      [
        'US CN',
        '2022-01-01 2022-05-01 unknown',
        '2022-05-01 2022-10-07 none',
        '2022-10-07 2024-01-01 denial',
        '2024-01-01 2026-11-28 none',
      ],
      [
        'US HK',
        '2022-01-01 2022-05-01 unknown',
        '2022-05-01 2025-01-01 none',
        '2025-01-01 2026-11-28 case-by-case',
      ],
    ])
  })

  it('has no lane of chips of which nothing is held', () => {
    expect(timeline([event({ chips: [2] }), event({ status: undefined })])).toEqual([])
  })
})
