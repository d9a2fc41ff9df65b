import type { Standing } from '../../../src/features/chips/cells/standingOf.ts'
import type { TableReading } from '../../../src/features/chips/cells/tableReading.ts'

/** Count what was found in a table, by what can be done about it. */
export const countFound = ({ rows }: TableReading) => {
  const all = rows.flatMap(({ chip, statements }) =>
    statements.map((said) => ({ said, hasChip: chip !== undefined })),
  )
  const own = all.flatMap(({ said, hasChip }) => (hasChip ? [said] : []))
  const facts = own.flatMap((said) => (said.kind === 'fact' ? [said] : []))
  const events = own.flatMap((said) => (said.kind === 'event' ? (said.proposal ?? []) : []))
  const standing = (wanted: Standing) =>
    [...facts, ...events].filter((one) => one.standing === wanted).length
  return {
    fresh: standing('new'),
    proposed: standing('proposed'),
    held: standing('held'),
    rivals: facts.filter(({ rivals, before }) => rivals.length + (before?.rivals.length ?? 0) > 0)
      .length,
    text: all.filter(
      ({ said }) => said.kind === 'text' || (said.kind === 'event' && !said.proposal),
    ).length,
    proposedEvents: events.filter((one) => one.standing === 'proposed').length,
  }
}
