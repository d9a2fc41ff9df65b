import { describe, expect, test } from '@jest/globals'

import { headingOf } from '../../../../collections/imports/admin/headingOf.ts'
import { importWords as words } from '../../../../collections/imports/admin/importWords.ts'

describe('headingOf', () => {
  test.each([
    ['something is new', { created: 1 }, words.ready],
    ['a file is only to be noted as known', { accepted: 1, skipped: 3 }, words.ready],
    ['nothing has changed', { skipped: 3 }, words.nothingToDo],
    ['both sides of a page have changed', { skipped: 1, conflicts: 1 }, words.onlyConflicts],
    ['one page is new and another a conflict', { created: 1, conflicts: 1 }, words.ready],
  ])('tells after a dry run that %s', (_what, counts, heading) => {
    const summary = { roots: [''], files: 4, task: 'rehearse', counts } as const
    expect(headingOf({ state: 'ready', summary })).toBe(heading)
  })
})
