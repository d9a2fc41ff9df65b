import { z } from 'zod'

/** What can be wanted of a story: that one of its languages stands like this. */
export const boardShows = [
  'overdue',
  'readers',
  'behind',
  'untranslated',
  'missing',
  'unjoined',
  'unpublished',
  'scheduled',
] as const

/** What can be wanted of a story. */
export type BoardShow = (typeof boardShows)[number]

/** By what stories are sorted: what hurts most, what is due first, what has waited longest, what is newest. */
export const boardSorts = ['hurt', 'due', 'age', 'edited'] as const

const id = z.coerce.number().int().positive().max(2_147_483_647)

const schema = z.object({
  q: z
    .string()
    .transform((value) => value.replaceAll('\0', '').trim().slice(0, 100))
    .catch(''),
  category: id.optional().catch(undefined),
  owner: z
    .union([z.literal('none'), id])
    .optional()
    .catch(undefined),
  show: z.enum(boardShows).optional().catch(undefined),
  sort: z.enum(boardSorts).catch('hurt'),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})

/** What somebody wants to see of the board. */
export type BoardQuery = Readonly<z.output<typeof schema>>

const first = (value: unknown): unknown => {
  const one: unknown = Array.isArray(value) ? value[0] : value
  return one === '' ? undefined : one
}

/** Read what an address wants of the board; what it cannot mean is left out. */
export const parseBoardQuery = (given: Readonly<Record<string, unknown>>): BoardQuery =>
  schema.parse(
    Object.fromEntries(Object.entries(given).map(([name, value]) => [name, first(value)])),
  )

/** Write a wish as the query of an address, without what goes without saying. */
export const writeBoardQuery = (query: BoardQuery, change: Partial<BoardQuery> = {}): string => {
  const { q, category, owner, show, sort, page } = { ...query, ...change }
  const given = {
    q,
    category,
    owner,
    show,
    sort: sort === 'hurt' ? undefined : sort,
    page: page === 1 ? undefined : page,
  }
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(given)) {
    if (value !== undefined && value !== '') parameters.set(name, String(value))
  }
  const written = parameters.toString()
  return written === '' ? '' : `?${written}`
}
