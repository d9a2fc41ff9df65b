import { describe, expect, it } from '@jest/globals'

import { queueWords } from '../../../../collections/chip-facts/admin/queueWords.ts'
import { factWords } from '../../../../collections/chips/admin/factWords.ts'
import { eventWords } from '../../../../collections/control-events/admin/eventWords.ts'
import { tableFactWords } from '../../../../collections/spec-tables/admin/tableFactWords.ts'
import { locales } from '../../../../src/kernel/locale.ts'

const names = [
  [factWords.approve, factWords.approveOf],
  [factWords.complete, factWords.completeOf],
  [factWords.correct, factWords.correctOf],
  [factWords.dispute, factWords.disputeOf],
  [factWords.approve, eventWords.approveOf],
  [factWords.complete, eventWords.completeOf],
  [factWords.correct, eventWords.correctOf],
  [factWords.dispute, eventWords.disputeOf],
  [queueWords.skip, queueWords.skipOf],
  [tableFactWords.propose, tableFactWords.proposeOf],
  [tableFactWords.relate, tableFactWords.relateOf],
] as const

describe('the name of an order about a record', () => {
  // Whoever speaks to the screen says what is written there.
  it.each(names)('begins with what stands on its button: %j', (shown, whole) => {
    for (const locale of locales) expect(whole[locale].startsWith(shown[locale])).toBe(true)
  })
})
