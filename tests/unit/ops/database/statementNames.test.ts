import { describe, expect, it } from '@jest/globals'

import { StatementNames } from '../../../../src/ops/database/statementNames.ts'

const ask = (names: StatementNames, text: string, times: number) =>
  Array.from({ length: times }, () => names.nameOf(text))

describe('StatementNames', () => {
  it('names a statement that comes again and again, always the same', () => {
    const given = ask(new StatementNames(), 'select 1', 20)
    expect(given.slice(0, 5)).toEqual(Array(5).fill(undefined))
    expect(new Set(given.slice(5))).toEqual(new Set(['waferdesk_0']))
  })

  it('gives two statements two names', () => {
    const names = new StatementNames()
    const last = ['select 1', 'select 2'].map((text) => ask(names, text, 9).at(-1))
    expect(new Set(last).size).toBe(2)
    expect(last).not.toContain(undefined)
  })

  it('names a hundred statements at most', () => {
    const names = new StatementNames()
    const given = Array.from({ length: 300 }, (_, index) => ask(names, `select ${index}`, 9).at(-1))
    expect(given.filter((name) => name !== undefined)).toHaveLength(100)
    expect(names.nameOf('select 0')).toBe(given[0])
  })

  it('names no statement as long as a list of ids can make it', () => {
    expect(ask(new StatementNames(), `select ${'1, '.repeat(4000)}`, 9).at(-1)).toBeUndefined()
  })
})
