import type { TableReading } from '../../../src/features/chips/cells/tableReading.ts'

/** Count what was found in a table, by what can be done about it. */
export const countFound = ({ rows }: TableReading) => {
  const all = rows.flatMap(({ chip, statements }) =>
    statements.map((said) => ({ said, hasChip: chip !== undefined })),
  )
  const facts = all.flatMap(({ said, hasChip }) => (said.kind === 'fact' && hasChip ? [said] : []))
  const standing = (wanted: (typeof facts)[number]['standing']) =>
    facts.filter((fact) => fact.standing === wanted).length
  return {
    fresh: standing('new'),
    proposed: standing('proposed'),
    held: standing('held'),
    rivals: facts.filter(({ rivals, before }) => rivals.length + (before?.rivals.length ?? 0) > 0)
      .length,
    text: all.filter(({ said }) => said.kind === 'text' || said.kind === 'event').length,
  }
}
