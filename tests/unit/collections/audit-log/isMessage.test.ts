import { expect, it } from '@jest/globals'

import { isMessage } from '../../../../collections/audit-log/admin/isMessage.ts'

it('knows a message in both languages from whatever else is recorded', () => {
  expect(isMessage({ en: 'Held', 'zh-TW': '暫停' })).toBe(true)
  for (const other of [null, 'Held', 7, {}, { en: 'Held' }, { en: 1, 'zh-TW': 2 }, ['Held']]) {
    expect(isMessage(other)).toBe(false)
  }
})
