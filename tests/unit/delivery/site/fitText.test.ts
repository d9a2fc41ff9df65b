import { describe, expect, it } from '@jest/globals'

import { fitText } from '../../../../src/delivery/site/control/fitText.ts'

describe('a text in a picture', () => {
  it('is whole where it has room, and shortened where it has none', () => {
    expect(fitText('美國 → 中國、香港', 322)).toBe('美國 → 中國、香港')
    expect(fitText('美國 → 中國、香港、澳門', 100)).toBe('美國 → 中國…')
    expect(fitText('US → China, Hong Kong, Macao', 90)).toBe('US → China…')
    expect(fitText('US', 1)).toBe('U…')
  })
})
