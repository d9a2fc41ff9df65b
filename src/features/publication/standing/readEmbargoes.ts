import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { databaseOf } from '../databaseOf.ts'
import type { EmbargoStanding } from './standing.ts'

type Row = Omit<EmbargoStanding, 'instant' | 'proof'> & {
  readonly post: number
  readonly instant: string
  readonly proof: number | null
  readonly filename: string | null
}

/** Read the embargoes of a few posts, over or not, with the names of their files; by post. */
export const readEmbargoes = async (
  posts: readonly number[],
  req: PayloadRequest,
): Promise<ReadonlyMap<number, EmbargoStanding>> => {
  const database = await databaseOf(req)
  const ids = sql.join([...posts], sql`, `)
  const { rows } = await database.execute<Row>(sql`
    select post_id as post, extract(epoch from instant) * 1000 as instant, local_time as local,
      zone, note, proof_id as proof, filename, set_by_name as by,
      instant <= clock_timestamp() as "isOver"
    from embargoes left join embargo_proofs on embargo_proofs.id = proof_id
    where post_id in (${ids})`)
  return new Map(
    rows.map(({ post, instant, proof, filename, ...row }) => {
      const file = proof !== null && filename !== null ? { id: proof, filename } : null
      return [post, { ...row, instant: new Date(Number(instant)).toISOString(), proof: file }]
    }),
  )
}
