import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'

import { databaseOf } from '../../../publication/databaseOf.ts'
import { inTransaction } from '../../../publication/inTransaction.ts'
import { forget } from '../learn/memoryStore.ts'
import { fileKey } from './fileKey.ts'

/** A file that was imported, and how many pairs of the memory it says. */
export type ImportedFile = { readonly file: string; readonly pairs: number }

/** List the files that the memory has entries of, by name; by the index of their keys. */
export const listImportedFiles = async (req: PayloadRequest): Promise<readonly ImportedFile[]> => {
  const database = await databaseOf(req)
  const [first, beyond] = [fileKey(''), `${fileKey('').slice(0, -1)};`]
  const { rows } = await database.execute<ImportedFile>(sql`
    select file, count(*)::int as pairs from memory_origins
    where key >= ${first} and key < ${beyond} and file is not null
    group by file order by file`)
  return rows
}

/**
 * Take an imported file out of the memory, in one transaction: pairs that nothing else says are gone.
 *
 * @returns how many pairs the file said; 0 if the memory does not know it.
 */
export const forgetFile = async (payload: Payload, file: string): Promise<number> =>
  await inTransaction(payload, {}, async (req) => {
    const known = (await listImportedFiles(req)).find((one) => one.file === file)
    if (known) await forget([fileKey(file)], req)
    return known?.pairs ?? 0
  })
