import { receivePurge } from '../../../delivery/site/receivePurge.ts'
import { readEnv } from '../../../env.ts'

/** The worker says what has gone stale. */
export const POST = receivePurge(() => readEnv().internalSecret)
