import { describe, expect, test } from '@jest/globals'
import { nodeId } from '../../../../src/content/lexical/nodeId.ts'
import { nodeIds } from '../../../../src/content/lexical/nodeIds.ts'

describe('nodeIds', () => {
  test('gives the same ids for the same article', () => {
    const [first, second] = [nodeIds('a.md'), nodeIds('a.md')]
    expect([first('x'), first('y')]).toEqual([second('x'), second('y')])
  })

  test('tells equal blocks of one article apart', () => {
    const next = nodeIds('a.md')
    expect(next('x')).not.toBe(next('x'))
  })

  test('keeps the id of a block when another is put before it', () => {
    const before = nodeIds('a.md')
    const after = nodeIds('a.md')
    after('new')
    expect(after('x')).toBe(before('x'))
  })

  test('writes 24 hexadecimal digits, without collision in 20,000 texts', () => {
    const ids = new Set(Array.from({ length: 20_000 }, (_, at) => nodeId(`block ${at}`)))
    expect(ids.size).toBe(20_000)
    expect([...ids].every((one) => /^[0-9a-f]{24}$/.test(one))).toBe(true)
  })
})
