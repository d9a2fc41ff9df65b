import { describe, expect, it } from '@jest/globals'

import { heldCellsOf } from '../../../../../src/features/chips/admin/heldCellsOf.ts'

describe('a cell from facts on the desk’s screens', () => {
  it('says since which day of the newsroom the desk holds it', () => {
    const fact = {
      id: 1,
      chip: 7,
      series: 'tdp',
      value: { kind: 'measure', low: '700', high: '700', step: '1' },
      published: '700 W',
      confidence: 'official',
      source: 3,
      // Six in the morning of the next day in Taipei.
      recordedFrom: '2026-11-27T22:00:00.000Z',
      recordedTo: undefined,
      validFrom: undefined,
      validTo: undefined,
    } as const
    const answer = { chips: [7], facts: [fact], events: [], on: '2026-11-28', sources: { 3: 'S' } }
    expect(heldCellsOf(answer, ['tdp']).get(7)?.get('tdp')).toEqual({
      text: { en: '700 W', 'zh-TW': '700 W' },
      sources: ['S'],
      since: '2026-11-28',
    })
  })
})
