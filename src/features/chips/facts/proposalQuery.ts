import { z } from 'zod'

import { propertyFamilies } from './propertyFamilies.ts'

const id = z.coerce.number().int().positive().max(2_147_483_647)

const schema = z.object({
  chip: id.optional().catch(undefined),
  property: z.enum(propertyFamilies).optional().catch(undefined),
  source: z
    .union([z.literal('none'), id])
    .optional()
    .catch(undefined),
})

/** Which proposals are wanted: of a chip, a family of properties, a source (or with none). */
export type ProposalQuery = Readonly<z.output<typeof schema>>

/** Read from an address which proposals are wanted; what it cannot mean is left out. */
export const parseProposalQuery = (given: Readonly<Record<string, unknown>>): ProposalQuery =>
  schema.parse(
    Object.fromEntries(
      Object.entries(given).map(([name, value]): [string, unknown] => [
        name,
        Array.isArray(value) ? value[0] : value,
      ]),
    ),
  )

/** Write which proposals are wanted as the query of an address: `?chip=12&source=none`. */
export const writeProposalQuery = ({ chip, property, source }: ProposalQuery): string => {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries({ chip, property, source })) {
    if (value !== undefined) parameters.set(name, String(value))
  }
  const written = parameters.toString()
  return written === '' ? '' : `?${written}`
}
