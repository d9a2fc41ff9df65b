import config from '@payload-config'
import { getPayload } from 'payload'

import { readEnv } from '../../env.ts'
import type { Queryable } from '../../ops/database/queryable.ts'
import { isBearer } from '../../ops/health/isBearer.ts'
import { readMetrics } from '../../ops/health/readMetrics.ts'
import { renderMetrics } from '../../ops/health/renderMetrics.ts'

/** Never cached: it is asked to learn what is true now. */
export const dynamic = 'force-dynamic'

const headers = { 'Cache-Control': 'no-store' }

/** Tell Prometheus how publication is doing, if it knows the token; without one there is no page. */
export const GET = async (request: Request): Promise<Response> => {
  const { metricsToken } = readEnv()
  if (metricsToken === undefined) return new Response(null, { status: 404, headers })
  if (!isBearer(request.headers.get('authorization'), metricsToken)) {
    const asking = { ...headers, 'WWW-Authenticate': 'Bearer' }
    return new Response(null, { status: 401, headers: asking })
  }
  const payload = await getPayload({ config })
  const { pool } = payload.db as unknown as { pool: Queryable }
  return new Response(renderMetrics(await readMetrics(pool)), {
    headers: { ...headers, 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8' },
  })
}
