import { expect, test } from '@jest/globals'

import { scriptJson } from '../../../../src/delivery/views/jsonLd/scriptJson.ts'

test('no headline can end the script it stands in, and all of it can be read back', () => {
  const things = [{ headline: '</script><!--<script>alert(1)&amp;\u2028\u2029' }]
  const written = scriptJson(things)
  expect(written).not.toMatch(/[<>&\u2028\u2029]/)
  expect(JSON.parse(written)).toEqual(things)
})
