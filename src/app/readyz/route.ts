import config from '@payload-config'
import { getPayload } from 'payload'

import type { Queryable } from '../../ops/database/queryable.ts'
import type { Readiness } from '../../ops/health/readReadiness.ts'
import { readReadiness } from '../../ops/health/readReadiness.ts'

/** Never cached: it is asked to learn what is true now. */
export const dynamic = 'force-dynamic'

const answer = (readiness: Pick<Readiness, 'ready'>): Response =>
  Response.json(readiness, {
    status: readiness.ready ? 200 : 503,
    headers: { 'Cache-Control': 'no-store' },
  })

/** Tell whether the installation publishes on time: 200, or 503 with what is wrong. */
export const GET = async (): Promise<Response> => {
  try {
    const payload = await getPayload({ config })
    const { pool } = payload.db as unknown as { pool: Queryable }
    return answer(await readReadiness(pool, payload.db.migrationDir))
  } catch {
    // Payload does not even start: the database is away.
    return answer({ ready: false })
  }
}
