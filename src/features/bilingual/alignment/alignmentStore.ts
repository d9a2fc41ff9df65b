import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { locales } from '../../../kernel/locale.ts'
import { databaseOf } from '../../publication/databaseOf.ts'
import type { Agreement } from './agreement.ts'

const side = z.object({ ids: z.array(z.string()), texts: z.array(z.string()) })

const agreement = z.object({
  id: z.string(),
  kind: z.enum(['agreed', 'different', 'alone']),
  sides: z.object({ 'zh-TW': side, en: side }),
  source: z.enum(locales),
  origin: z.enum(['person', 'proposal', 'counterpart', 'exchange', 'machine']),
  confidence: z.number().optional(),
  by: z.number().optional(),
  at: z.string().optional(),
})

/** Read what is stored as agreements of a story; what cannot be read is a bug, and thrown. */
const parse = (stored: unknown): Agreement[] => z.array(agreement).parse(stored)

type Row = { readonly agreements: unknown }

/** Read what was agreed about a story; nothing where nobody has agreed on anything yet. */
export const readAgreements = async (
  translationKey: string,
  req: PayloadRequest,
): Promise<readonly Agreement[]> => {
  const database = await databaseOf(req)
  const { rows } = await database.execute<Row>(
    sql`select agreements from alignments where translation_key = ${translationKey}`,
  )
  return rows[0] ? parse(rows[0].agreements) : []
}

/** Read the same and let nobody else change it until the transaction ends. */
export const lockAgreements = async (
  translationKey: string,
  req: PayloadRequest,
): Promise<readonly Agreement[]> => {
  const database = await databaseOf(req)
  await database.execute(sql`
    insert into alignments (translation_key, agreements) values (${translationKey}, '[]')
    on conflict (translation_key) do nothing`)
  const { rows } = await database.execute<Row>(
    sql`select agreements from alignments where translation_key = ${translationKey} for update`,
  )
  return parse(rows[0]?.agreements)
}

/** Store what is agreed about a story now; `lockAgreements` comes first. */
export const writeAgreements = async (
  translationKey: string,
  agreements: readonly Agreement[],
  req: PayloadRequest,
): Promise<void> => {
  const database = await databaseOf(req)
  await database.execute(sql`
    update alignments set agreements = ${JSON.stringify(agreements)}::jsonb, updated_at = now()
    where translation_key = ${translationKey}`)
}
