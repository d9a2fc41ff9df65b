import { newsroomDay } from '../../kernel/newsroomDay.ts'
import { readDay } from './readDay.ts'

/** What an address asks to compare. */
export type CompareQuestion = {
  readonly slugs: readonly string[]
  readonly day: string | undefined
  /** What the address names that is no day. */
  readonly refused: string | undefined
  readonly isOnlyDifferences: boolean
  /** Whether the address says anything besides which chips. */
  readonly isQualified: boolean
  /** Whether a form wrote it in its own way: a chip an argument, today in full. */
  readonly isOfForm: boolean
}

type Query = Readonly<Record<string, string | string[] | undefined>>

/** A few more than can be compared, so that readers hear which are unknown. */
const mostRead = 24

const longest = 100

const first = (value: Query[string]): string | undefined => [value].flat()[0]

/** Read what the query of an address asks to compare, whoever wrote it. */
export const readComparison = (query: Query): CompareQuestion => {
  const written = [query['chips'] ?? []].flat()
  const slugs = written
    .flatMap((text) => text.split(','))
    .map((text) => text.trim().slice(0, longest))
    .filter((text) => text !== '')
  const on = first(query['on'])
  const day = readDay(on)
  const isToday = day !== undefined && day === newsroomDay(new Date())
  const isOnlyDifferences = first(query['only']) === 'differences'
  const refused = on && day === undefined ? on.slice(0, longest) : undefined
  return {
    slugs: [...new Set(slugs)].slice(0, mostRead),
    day: isToday ? undefined : day,
    refused,
    isOnlyDifferences,
    isQualified: Boolean(on) || isOnlyDifferences,
    isOfForm: written.length > 1 || on === '' || isToday,
  }
}
