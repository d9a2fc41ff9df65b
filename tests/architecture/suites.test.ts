import fs from 'node:fs'
import path from 'node:path'

import { expect, it } from '@jest/globals'

const root = path.resolve(import.meta.dirname, '../unit')

it('has no unit test that acts on the others of its suite', () => {
  const files = fs.readdirSync(root, { recursive: true, encoding: 'utf8' })
  const tests = files.filter((file) => /\.test\.tsx?$/.test(file))
  expect(tests.length).toBeGreaterThan(100)
  // Outside of a `describe`, a hook is one of the whole suite.
  const loose = /^(?:before|after)(?:Each|All)\(|^jest\.|\bjest\.(?:mock|unstable_mockModule)\(/m
  const acts = tests.filter((file) => loose.test(fs.readFileSync(path.join(root, file), 'utf8')))
  expect(acts).toEqual([])
})
