import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'

import { readComparison } from '../../../../src/delivery/http/readComparison.ts'
import { readDay } from '../../../../src/delivery/http/readDay.ts'
import { newsroomDay } from '../../../../src/kernel/newsroomDay.ts'

describe('what an address asks to compare', () => {
  it('is read from one list, each chip once, in its order', () => {
    expect(readComparison({ chips: 'h100, h20,h100,,昇騰' })).toEqual({
      slugs: ['h100', 'h20', '昇騰'],
      day: undefined,
      refused: undefined,
      isOnlyDifferences: false,
      isQualified: false,
      isOfForm: false,
    })
  })

  it('is known as that of a form, which writes an argument for each chip and for today', () => {
    expect(readComparison({ chips: ['h100', 'h20'] })).toMatchObject({
      slugs: ['h100', 'h20'],
      isOfForm: true,
    })
    expect(readComparison({ chips: 'h100', on: newsroomDay(new Date()) })).toMatchObject({
      day: undefined,
      isOfForm: true,
    })
  })

  describe('before the day has begun in Greenwich', () => {
    beforeAll(() => {
      jest.useFakeTimers({ now: new Date('2025-04-08T20:00:00Z') })
    })
    afterAll(() => {
      jest.useRealTimers()
    })

    it('takes the newsroom’s day for today, and keeps the day before', () => {
      expect(readComparison({ on: '2025-04-09' }).day).toBeUndefined()
      expect(readComparison({ on: '2025-04-08' }).day).toBe('2025-04-08')
    })
  })

  it('keeps a day and the wish for differences, and names what is no day', () => {
    expect(readComparison({ on: '2025-04-09', only: 'differences' })).toMatchObject({
      day: '2025-04-09',
      isOnlyDifferences: true,
      isOfForm: false,
    })
    expect(readComparison({ on: '2025-02-30' })).toMatchObject({
      day: undefined,
      refused: '2025-02-30',
    })
  })

  it('ends somewhere', () => {
    const many = Array.from({ length: 5000 }, (_, at) => `chip-${at}`).join(',')
    expect(readComparison({ chips: many }).slugs).toHaveLength(24)
    expect(readComparison({ chips: 'x'.repeat(9999) }).slugs[0]).toHaveLength(100)
  })
})

describe('a day', () => {
  it.each(['2025', '2025-04', '2025-02-30', '09-04-2025', '', undefined, ['2025-04-09']])(
    'is not %j',
    (text) => {
      expect(readDay(text)).toBeUndefined()
    },
  )
})
