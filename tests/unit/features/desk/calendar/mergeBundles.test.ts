import { describe, expect, it } from '@jest/globals'

import type { CalendarItem } from '../../../../../src/features/desk/calendar/calendarItem.ts'
import { mergeBundles } from '../../../../../src/features/desk/calendar/mergeBundles.ts'

const item = (id: number, more: Partial<CalendarItem> = {}): CalendarItem => ({
  id,
  post: id,
  title: `Post ${id}`,
  language: 'en',
  action: 'publish',
  state: 'armed',
  instant: '2026-12-01T00:00:00Z',
  ...more,
})

describe('mergeBundles', () => {
  it('shows a bundle that waits once, with its languages', () => {
    const merged = mergeBundles(
      [
        { item: item(1), bundle: 7 },
        { item: item(2), bundle: undefined },
        { item: item(3, { language: 'zh-TW' }), bundle: 7 },
      ],
      new Map([[7, 'Chip rules']]),
    )
    expect(merged).toMatchObject([
      { id: 7, post: null, title: 'Chip rules', bundle: { count: 2, languages: ['en', 'zh-TW'] } },
      { id: 2, post: 2 },
    ])
  })

  it('shows the worst of it', () => {
    const members = (['armed', 'failed', 'held'] as const).map((state, index) => ({
      item: item(index, { state }),
      bundle: 7,
    }))
    expect(mergeBundles(members, new Map([[7, 'Chip rules']]))[0]?.state).toBe('failed')
  })

  it('shows each post of one that has gone out', () => {
    const done = [1, 2].map((id) => ({ item: item(id, { state: 'done' }), bundle: 7 }))
    expect(mergeBundles(done, new Map())).toEqual(done.map((one) => one.item))
  })
})
