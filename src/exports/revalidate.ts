import { receivePurge } from '../delivery/site/receivePurge.ts'
import { readEnv } from '../env.ts'

/** The door for a host's route `/internal/revalidate`: its pages hear what has gone stale. */
export const POST: (request: Request) => Promise<Response> = receivePurge(
  () => readEnv().internalSecret,
)
