import { expect, it } from '@jest/globals'

import { decodeInline } from '../../../src/content/segments/inline/decodeInline.ts'
import { encodeInline } from '../../../src/content/segments/inline/encodeInline.ts'
import { randomInline } from '../../support/segments/randomInline.ts'

it('gives thousands of lines of every formatting, link and mention back as they were', () => {
  for (let seed = 0; seed < 4000; seed += 1) {
    const children = randomInline(seed)
    const { pieces, codes } = encodeInline(children)
    const decoded = decodeInline(pieces, codes)
    if (
      decoded.problems.length > 0 ||
      JSON.stringify(decoded.children) !== JSON.stringify(children)
    )
      expect({ seed, ...decoded }).toEqual({ seed, children, problems: [] })
  }
})
