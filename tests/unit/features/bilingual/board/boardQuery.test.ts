import { describe, expect, it } from '@jest/globals'

import {
  parseBoardQuery,
  writeBoardQuery,
} from '../../../../../src/features/bilingual/board/boardQuery.ts'

const usual = { q: '', sort: 'hurt', page: 1 }

describe('the address of the board', () => {
  it.each([
    ['', {}],
    ['?q=H20+%E5%87%BA%E5%8F%A3&owner=none', { q: 'H20 出口', owner: 'none' }],
    [
      '?category=3&owner=7&show=behind&sort=due&page=4',
      { category: 3, owner: 7, show: 'behind', sort: 'due', page: 4 },
    ],
  ])('says the same read and written: %s', (address, wanted) => {
    const query = parseBoardQuery(Object.fromEntries(new URLSearchParams(address)))
    expect(query).toEqual({ ...usual, ...wanted })
    expect(writeBoardQuery(query)).toBe(address)
  })

  it('leaves out what it cannot mean', () => {
    const given = {
      q: ' \0 ',
      category: 'x',
      owner: '-1',
      show: 'all',
      sort: ['a', 'b'],
      page: '0',
    }
    expect(parseBoardQuery(given)).toEqual(usual)
    expect(parseBoardQuery({ owner: '', show: '' })).toEqual(usual)
  })

  it('goes to another page with everything else as it was', () => {
    const query = parseBoardQuery({ show: 'missing', page: '2' })
    expect(writeBoardQuery(query, { page: 3 })).toBe('?show=missing&page=3')
    expect(writeBoardQuery(query, { show: undefined, page: 1 })).toBe('')
  })
})
