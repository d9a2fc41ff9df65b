import { sql } from '@payloadcms/db-postgres'

import { wakeChannel } from '../../../kernel/wakeChannel.ts'

/**
 * Wakes the workers once the transaction has been committed; stands in a statement's `returning`.
 *
 * Of a rolled-back transaction nobody hears, and many calls in one arrive as one.
 */
export const wakesWorker: ReturnType<typeof sql> = sql`pg_notify(${wakeChannel}, '')`
