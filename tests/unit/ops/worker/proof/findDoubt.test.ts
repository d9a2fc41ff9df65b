import { describe, expect, it } from '@jest/globals'

import { findDoubt } from '../../../../../src/ops/worker/proof/findDoubt.ts'

const published = { action: 'publish', mark: 'new', marks: ['old', 'new'] } as const
const withdrawn = { action: 'withdraw', mark: 'gone', marks: ['old', 'new', 'gone'] } as const

describe('findDoubt', () => {
  it.each([
    ['a publication that shows', published, 200, 'new', undefined],
    ['the page before it', published, 200, 'old', 'the page is that of another publication'],
    ['a page without a mark', published, 200, null, 'the page carries no mark'],
    ['no page', published, 404, null, 'the page answers 404'],
    ['a broken server', published, 503, null, 'the page answers 503'],
    ['a publication without a mark', { ...published, mark: null }, 200, null, undefined],
    ['a withdrawal that shows', withdrawn, 404, null, undefined],
    ['an address that leads elsewhere', withdrawn, 308, null, undefined],
    ['a page that is still there', withdrawn, 200, 'new', 'readers still see the page'],
    ['an old page that is still there', withdrawn, 200, null, 'readers still see the page'],
    ['another article in its place', withdrawn, 200, 'foreign', undefined],
    ['a withdrawal and a broken server', withdrawn, 502, null, 'the page answers 502'],
  ])('judges %s', (_case, proof, status, mark, doubt) => {
    expect(findDoubt(proof, { status, mark })).toBe(doubt)
  })
})
