import { expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { findLoss } from '../../support/markdown/findLoss.ts'
import { markdownArbitrary } from '../../support/markdown/markdownArbitrary.ts'

const isWhole = (text: string) => expect(findLoss(text)).toBeUndefined()

test('any Markdown with shortcodes is read whole, into a sound body', () => {
  fc.assert(fc.property(markdownArbitrary, isWhole), { numRuns: 300, seed: 20_260_101 })
}, 120_000)
