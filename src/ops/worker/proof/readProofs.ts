import type { Locale } from '../../../kernel/locale.ts'
import type { Queryable } from '../../database/queryable.ts'

/** What is to be proven of a schedule that has been fired. */
export type Proof = {
  readonly schedule: number
  readonly action: 'publish' | 'withdraw'
  /** What the page has to carry; `null` for what was published before there were marks. */
  readonly mark: string | null
  /** Every mark that the post ever had. */
  readonly marks: readonly string[]
  readonly language: Locale
  readonly slug: string
}

const query = `
  select s.id as schedule, s.action, s.mark, p.language, p.slug,
    array(select o.mark from schedules o where o.post_id = p.id and o.mark is not null) as marks
  from schedules s join posts p on p.id = s.post_id
  where s.id = any($1) and s.state = 'done' and s.seen_at is null and p.slug is not null
    and not exists (
      select from schedules l where l.post_id = s.post_id and l.state = 'done'
        and (l.fired_at, l.id) > (s.fired_at, s.id)
    )`

/**
 * Read what is still to be proven of some schedules.
 *
 * What has been proven is left out, and so is what a later firing has superseded, and a post that
 * is gone: nobody will see them again.
 */
export const readProofs = async (
  database: Queryable,
  schedules: readonly number[],
): Promise<Proof[]> => {
  const { rows } = await database.query(query, [schedules])
  return rows as unknown as Proof[]
}
