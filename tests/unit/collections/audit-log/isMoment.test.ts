import { expect, it } from '@jest/globals'

import { isMoment } from '../../../../collections/audit-log/admin/isMoment.ts'

it('knows a moment from whatever else is recorded', () => {
  expect(isMoment('2026-12-01T06:00:00.000Z')).toBe(true)
  for (const other of ['2026-12-01T06:00', '2026-12-01', 'published', '', null, 20_261_201]) {
    expect(isMoment(other)).toBe(false)
  }
})
