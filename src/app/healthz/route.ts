import config from '@payload-config'
import { getPayload } from 'payload'

import type { Queryable } from '../../ops/database/queryable.ts'
import type { Health } from '../../ops/health.ts'
import { readHealth } from '../../ops/health.ts'

/** Never cached: it is asked to learn what is true now. */
export const dynamic = 'force-dynamic'

const answer = (health: Pick<Health, 'status'>): Response =>
  Response.json(health, {
    status: health.status === 'down' ? 503 : 200,
    headers: { 'Cache-Control': 'no-store' },
  })

/** Tell how the installation is doing: 200 while readers are served, 503 while they are not. */
export const GET = async (): Promise<Response> => {
  try {
    const payload = await getPayload({ config })
    const { pool } = payload.db as unknown as { pool: Queryable }
    return answer(await readHealth(pool, payload.db.migrationDir, new Date()))
  } catch {
    // Payload does not even start: the database is away.
    return answer({ status: 'down' })
  }
}
