import { setTimeout as wait } from 'node:timers/promises'
import type { Payload } from 'payload'

import { poolOf } from '../../../src/features/publication/poolOf.ts'
import type { State } from '../../../src/features/publication/schedules/schedule.ts'
import { readStandings } from './readStandings.ts'

/** A schedule that a test watches. */
export type Watched = {
  readonly schedule: number
  readonly post: number
  /** What was approved. */
  readonly title: string
  /** The post of the same story in the other language, and how it was stored before. */
  readonly counterpart: { readonly id: number; readonly dump: string }
  /** How it ought to end: `done`, unless the test says otherwise. */
  ends: State
}

/** What may go wrong when something is published, and how often it did. */
export type Faults = {
  readonly early: number
  readonly twice: number
  readonly lost: number
  readonly wrongRevision: number
  readonly wrongLanguage: number
}

/** Nothing went wrong. */
export const noFaults: Faults = { early: 0, twice: 0, lost: 0, wrongRevision: 0, wrongLanguage: 0 }

type Row = {
  readonly state: State
  readonly isEarly: boolean
  readonly isProven: boolean
  readonly firings: number
}

const query = `
  select state::text, coalesce(fired_at < instant, false) as "isEarly",
    seen_at is not null as "isProven",
    (select count(*) from audit_log where schedule = one.id and event like 'post.%')::int as firings
  from unnest($1::int[]) with ordinality as wanted (id, place) join schedules one using (id)
  order by place`

const readRows = async (payload: Payload, watched: readonly Watched[]): Promise<Row[]> => {
  const ids = watched.map(({ schedule }) => schedule)
  return (await poolOf(payload).query<Row>(query, [ids])).rows
}

const isSettled = ({ state, isProven }: Row, { ends }: Watched): boolean =>
  state === ends && (state !== 'done' || isProven)

const patience = 60_000

/**
 * Wait until everything that is watched has ended as it ought to, readers' pages included, and count
 * what went wrong; what has not ended within a minute is lost.
 */
export const countFaults = async (
  payload: Payload,
  watched: readonly Watched[],
): Promise<Faults> => {
  const end = performance.now() + patience
  let rows = await readRows(payload, watched)
  while (!rows.every((row, at) => isSettled(row, watched[at]!)) && performance.now() < end) {
    await wait(100)
    rows = await readRows(payload, watched)
  }
  const posts = watched.map(({ post }) => post)
  const others = watched.map(({ counterpart }) => counterpart.id)
  const standings = await readStandings(payload, [...posts, ...others])
  const found = watched.map((one, at) => {
    const row = rows[at]!
    const { seen, events } = standings[at]!
    const other = standings[watched.length + at]!
    const isShown = seen !== undefined
    const publications = events.filter((event) => event === 'post.published').length
    return {
      early: row.isEarly || (isShown && row.state !== 'done'),
      twice: row.firings > 1 || publications > 1,
      lost: !isSettled(row, one) || isShown !== (one.ends === 'done'),
      wrongRevision: isShown && seen !== one.title,
      wrongLanguage: other.seen !== undefined || other.dump !== one.counterpart.dump,
    }
  })
  const count = (fault: keyof Faults): number => found.filter((one) => one[fault]).length
  return {
    early: count('early'),
    twice: count('twice'),
    lost: count('lost'),
    wrongRevision: count('wrongRevision'),
    wrongLanguage: count('wrongLanguage'),
  }
}
