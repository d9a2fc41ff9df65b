import { describe, expect, test } from '@jest/globals'

import { chooseSections } from '../../../../src/delivery/views/chooseSections.ts'

const above = { opening: [9, 8, 7], latest: [6, 5, 4], size: 2 }

describe('the sections of a front page', () => {
  test('repeat nothing of the opening', () => {
    const lists = [{ category: 'rules', ids: [9, 7, 3] }]
    expect(chooseSections(lists, above)).toEqual([{ category: 'rules', ids: [3] }])
  })

  test('show a story in the first of its categories', () => {
    const lists = [
      { category: 'rules', ids: [3, 2] },
      { category: 'data', ids: [3, 1] },
    ]
    expect(chooseSections(lists, above)).toEqual([
      { category: 'rules', ids: [3, 2] },
      { category: 'data', ids: [1] },
    ])
  })

  test('do without the latest headlines where there is enough else', () => {
    const lists = [{ category: 'rules', ids: [6, 3, 2, 1] }]
    expect(chooseSections(lists, above)).toEqual([{ category: 'rules', ids: [3, 2] }])
  })

  test('show the latest headlines again, newest first, where there is not', () => {
    const lists = [{ category: 'rules', ids: [6, 4, 1] }]
    expect(chooseSections(lists, above)).toEqual([{ category: 'rules', ids: [6, 4] }])
  })

  test('are absent where a category has nothing to show', () => {
    const lists = [
      { category: 'rules', ids: [9] },
      { category: 'data', ids: [] },
    ]
    expect(chooseSections(lists, above)).toEqual([])
  })
})
