import { expect, test } from '@jest/globals'

import { confineHints } from '../../../src/app/confineHints.mjs'

test('asks nobody but the visitors of the admin panel for their colours', () => {
  const own = { source: '/:path*', headers: [{ key: 'X-Frame-Options', value: 'SAMEORIGIN' }] }
  const hints = { source: '/:path*', headers: [{ key: 'Critical-CH', value: 'Sec-CH-A' }] }
  expect(confineHints([own, hints])).toEqual([own, { ...hints, source: '/admin/:path*' }])
})
