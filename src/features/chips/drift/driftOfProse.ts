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

/**
 * Find where a text says something of a chip that contradicts all that is held of it now.
 *
 * A proposal: what a sentence means is for an editor to say.
 */
export const driftOfProse = async (
  text: string,
  language: Locale,
  names: NamePattern,
  { chip, name, held }: Drifted,
  series: ReadonlySet<string>,
): Promise<DriftFinding[]> => {
  const claims = await findClaims(text, names, series)
  return claims.flatMap((claim): DriftFinding[] => {
    const settled = held.get(claim.series)
    const property = findTableProperty(claim.series)
    if (!settled || !property || property.kind === 'status') return []
    const all = [settled.best, ...settled.rivals]
    if (!all.every(({ value }) => contradicts(value, claim.value))) return []
    const after = factCell(property, held, language)?.text ?? ''
    const quotation = claim.quotation.slice(0, longest)
    return [
      {
        kind: 'prose',
        chip,
        name,
        property: claim.series,
        quotation,
        before: claim.published,
        after,
      },
    ]
  })
}
