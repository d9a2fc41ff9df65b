import { describe, expect, test } from '@jest/globals'
import { parseDate } from '../../../../../src/features/hugo/page/parseDate.ts'

const read = (value: string, zone = 'Asia/Taipei') => parseDate(value, zone)?.toISOString()

describe('parseDate', () => {
  test.each([
    ['2025-04-21T15:40:49+08:00', '2025-04-21T07:40:49.000Z'],
    ['2025-04-21T15:40:49Z', '2025-04-21T15:40:49.000Z'],
    ['2025-04-21 15:40:49 -0700', '2025-04-21T22:40:49.000Z'],
    ['2025-04-21T15:40', '2025-04-21T07:40:00.000Z'],
    ['2025-04-21', '2025-04-20T16:00:00.000Z'],
    ['2025-04-21T15:40:49.250+08:00', '2025-04-21T07:40:49.250Z'],
    ['15 Oct 2023', '2023-10-14T16:00:00.000Z'],
  ])('reads %s', (written, instant) => {
    expect(read(written)).toBe(instant)
  })

  test('knows when a zone keeps summer time', () => {
    expect(read('2024-07-01T12:00:00', 'Europe/Berlin')).toBe('2024-07-01T10:00:00.000Z')
    expect(read('2024-01-01T12:00:00', 'Europe/Berlin')).toBe('2024-01-01T11:00:00.000Z')
  })

  test.each(['', 'soon', '2024-02-31', '2024-13-01', '2024-01-01T25:00', '2024', '21/04/2025'])(
    'takes “%s” for no date',
    (written) => {
      expect(read(written)).toBeUndefined()
    },
  )
})
