import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Locale } from '../../../kernel/locale.ts'
import { databaseOf } from '../databaseOf.ts'
import { sayInstant } from '../sayInstant.ts'
import { whyMessages as words } from './messages.ts'
import type { Standing } from './standing.ts'
import type { WhyItem } from './why.ts'
import { whyItem } from './why.ts'

/** How long readers' pages may take to follow, in milliseconds; longer is an alarm. */
const patience = 60_000

const proofOf = ({ own, now, zone, hasSite }: Standing, language: Locale): WhyItem[] => {
  const { last } = own
  if (!last || !hasSite) return []
  const said = (at: string) => ({ at: sayInstant(at, zone), zone })
  if (last.seenAt !== null) {
    const text = last.action === 'publish' ? words.proofSeen : words.proofSeenGone
    return [whyItem('proof', 'ok', language, { text, values: said(last.seenAt) })]
  }
  const values = said(last.firedAt)
  const isLate = Date.parse(now) - Date.parse(last.firedAt) > patience
  if (!isLate) return [whyItem('proof', 'warning', language, { text: words.proofAwaited, values })]
  const advice = words.proofAdvice
  return [whyItem('proof', 'bad', language, { text: words.proofMissing, values, advice })]
}

const deliveryOf = async (language: Locale, req: PayloadRequest): Promise<WhyItem[]> => {
  const database = await databaseOf(req)
  const { rows } = await database.execute<{ seconds: string | null }>(
    sql`select extract(epoch from clock_timestamp() - min(created_at)) as seconds from outbox`,
  )
  const seconds = Math.round(Number(rows[0]?.seconds ?? 0))
  if (seconds * 1000 <= patience) return []
  const values = { seconds }
  const said = { text: words.deliveryStuck, values, advice: words.deliveryStuckAdvice }
  return [whyItem('proof', 'bad', language, said)]
}

/** Tell whether readers' pages have followed what was published or withdrawn last. */
export const whyProof = async (
  standing: Standing,
  language: Locale,
  req: PayloadRequest,
): Promise<WhyItem[]> => [...proofOf(standing, language), ...(await deliveryOf(language, req))]
