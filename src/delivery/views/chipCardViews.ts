import type { Standing } from '../../features/chips/control/foldStatus.ts'
import { foldStatus } from '../../features/chips/control/foldStatus.ts'
import { settleFacts } from '../../features/chips/facts/settleFacts.ts'
import { cardProperties } from '../../features/chips/live/cardProperties.ts'
import { factCell } from '../../features/chips/live/factCell.ts'
import type { Locale } from '../../kernel/locale.ts'
import { addresses } from '../addresses.ts'
import type { Material } from '../queries/articleRecord.ts'
import { knownNow } from '../../features/chips/facts/knownNow.ts'

/** What a card says of a chip that is named in running text. */
export type ChipCardView = {
  readonly chip: number
  readonly name: string
  /** Path of its page. */
  readonly href: string
  readonly vendor: string
  /** A day, a month or a year. */
  readonly releasedOn: string | undefined
  readonly figures: ReadonlyArray<{
    readonly label: string
    readonly value: string
    readonly disagrees: boolean
  }>
  /** What its export is subject to today; empty is unknown. */
  readonly standings: readonly Standing[]
}

/** Make the cards of the chips that an article names, with what is so today. */
export const chipCardViews = (
  mentioned: ReadonlySet<number>,
  { chips, controlEvents, tableFacts: { facts, today } }: Material,
  locale: Locale,
): ChipCardView[] => {
  if (mentioned.size === 0) return []
  const asOf = { on: today, known: knownNow }
  const held = settleFacts(
    facts.filter(({ chip }) => mentioned.has(chip)),
    asOf,
  )
  return [...mentioned].flatMap((id) => {
    const chip = chips.get(id)
    if (!chip) return []
    return [
      {
        chip: id,
        name: chip.name || chip.slug,
        href: addresses.chip(locale, chip.slug),
        vendor: chip.vendor,
        releasedOn: chip.releasedOn ?? undefined,
        figures: cardProperties.flatMap((property) => {
          const cell = factCell(property, held.get(id), locale)
          return cell
            ? [{ label: property.label[locale], value: cell.text, disagrees: cell.disagrees }]
            : []
        }),
        standings: foldStatus(controlEvents, { chip: id, ...asOf }),
      },
    ]
  })
}
