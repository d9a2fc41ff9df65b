import type { Locale } from '../../../kernel/locale.ts'
import { contradicts } from '../facts/contradicts.ts'
import { factCell } from '../live/factCell.ts'
import { findTableProperty } from '../live/tableProperty.ts'
import type { Drifted } from './driftOfTable.ts'
import type { DriftFinding } from './driftTask.ts'
import { findClaims } from './findClaims.ts'
import type { NamePattern } from './namePattern.ts'

/** The longest sentence that a finding quotes, in UTF-16 code units. */
const longest = 300

const isWrong = ({ before, after }: DriftFinding): boolean => before !== after

/**
 * Find where a text says something of a chip that contradicts all that is held of it now.
 *
 * A proposal: what a sentence means is for an editor to say. A sentence that is not contradicted
 * gives a finding whose `before` is its `after`: it is none any more, if it was one.
 */
export const driftOfProse = async (
  text: string,
  language: Locale,
  names: NamePattern,
  { chip, name, held }: Drifted,
  series: ReadonlySet<string>,
): Promise<DriftFinding[]> => {
  const claims = await findClaims(text, names, series)
  const findings = claims.flatMap((claim): DriftFinding[] => {
    const property = findTableProperty(claim.series)
    if (!property || property.kind === 'status') return []
    const settled = held.get(claim.series)
    const all = settled ? [settled.best, ...settled.rivals] : []
    const isContradicted =
      all.length > 0 && all.every(({ value }) => contradicts(value, claim.value))
    const before = claim.published
    const after = isContradicted ? (factCell(property, held, language)?.text ?? '') : before
    const quotation = claim.quotation.slice(0, longest)
    return [{ kind: 'prose', chip, name, property: claim.series, quotation, before, after }]
  })
  // Of a sentence that says two things of one property, the one that is wrong counts.
  return findings.toSorted((one, other) => Number(isWrong(one)) - Number(isWrong(other)))
}
