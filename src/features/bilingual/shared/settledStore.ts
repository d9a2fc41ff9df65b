import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { databaseOf } from '../../publication/databaseOf.ts'
import type { SettledField } from './sharedFields.ts'
import { sharedFields } from './sharedFields.ts'

const stored = z.array(
  z.object({
    field: z.enum(sharedFields),
    prints: z.object({ 'zh-TW': z.string(), en: z.string() }),
    by: z.number().optional(),
    at: z.string(),
  }),
)

/** Read in which fields a story is filed differently on purpose. */
export const readSettled = async (
  translationKey: string,
  req: PayloadRequest,
): Promise<readonly SettledField[]> => {
  const database = await databaseOf(req)
  const { rows } = await database.execute<{ readonly settled: unknown }>(
    sql`select shared as settled from alignments where translation_key = ${translationKey}`,
  )
  return stored.parse(rows[0]?.settled ?? [])
}

/** Store it; `lockAgreements` comes first. */
export const writeSettled = async (
  translationKey: string,
  settled: readonly SettledField[],
  req: PayloadRequest,
): Promise<void> => {
  const database = await databaseOf(req)
  await database.execute(sql`
    update alignments set shared = ${JSON.stringify(settled)}::jsonb, updated_at = now()
    where translation_key = ${translationKey}`)
}
