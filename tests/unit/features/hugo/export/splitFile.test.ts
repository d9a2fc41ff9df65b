import { expect, test } from '@jest/globals'
import { splitFile } from '../../../../../src/features/hugo/export/splitFile.ts'

test.each([
  ['---\ntitle: a\n---\n內文\n', 'title: a', '\n內文\n'],
  ['\uFEFF\n+++\na = 1\n+++', 'a = 1', ''],
  ['---\n---\n內文', '', '\n內文'],
  ['---\n\n---\n內文', '', '\n內文'],
  ['{ "a": "}" }\n內文', '{ "a": "}" }', '\n內文'],
  ['內文\n---\n', '', '內文\n---\n'],
  ['{{< note >}}', '', '{{< note >}}'],
])('a file is its parts put together: %j', (file, matter, body) => {
  const parts = splitFile(file)
  expect(parts.opening + parts.matter + parts.closing + parts.body).toBe(file)
  expect([parts.matter, parts.body]).toEqual([matter, body])
})
