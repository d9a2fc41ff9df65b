import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { databaseOf } from '../../publication/databaseOf.ts'
import { noteStoryChange } from '../board/storyChanges.ts'
import type { Agreement } from './agreement.ts'
import { parseAgreements } from './parseAgreements.ts'

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
  return rows[0] ? parseAgreements(rows[0].agreements) : []
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
  return parseAgreements(rows[0]?.agreements)
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
  await noteStoryChange([translationKey], req)
}
