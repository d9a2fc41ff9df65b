import { expect, test } from '@jest/globals'
import { isServed } from '../../../../../src/features/hugo/page/isServed.ts'

test.each([
  [{}, true],
  [{ headless: true }, false],
  [{ headless: false }, true],
  [{ _build: { render: 'never' } }, false],
  [{ build: { render: false } }, false],
  [{ build: { render: 'link' } }, false],
  [{ build: { list: 'never' } }, true],
  [{ Build: { Render: 'always' } }, true],
])('a page that says %j has an address: %s', (matter, is) => {
  expect(isServed(matter)).toBe(is)
})
