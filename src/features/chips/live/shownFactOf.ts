import { relatedId } from '../../../kernel/relatedId.ts'
import type { ChipFact } from '../../../payload-types.ts'
import { valueOf } from '../facts/storedFact.ts'
import type { ShownFact } from './factCell.ts'

/** What has to be read of a fact to show it. */
export const shownFactSelect = {
  chip: true,
  series: true,
  published: true,
  low: true,
  high: true,
  step: true,
  text: true,
  validFrom: true,
  validTo: true,
  confidence: true,
  source: true,
  recordedFrom: true,
  recordedTo: true,
} as const

/** A fact's document, or its row, as far as it is shown. */
export type ShownFactRow = Pick<ChipFact, 'id' | keyof typeof shownFactSelect>

/** Make a fact, as it is shown, of its document or its row. */
export const shownFactOf = (fact: ShownFactRow): ShownFact => ({
  id: fact.id,
  chip: relatedId(fact.chip) ?? 0,
  series: fact.series,
  value: valueOf(fact.series, fact),
  published: fact.published,
  validFrom: fact.validFrom ?? undefined,
  validTo: fact.validTo ?? undefined,
  confidence: fact.confidence,
  source: relatedId(fact.source),
  recordedFrom: fact.recordedFrom ?? undefined,
  recordedTo: fact.recordedTo ?? undefined,
})
