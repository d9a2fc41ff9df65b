import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import { databaseOf } from '../../publication/databaseOf.ts'
import { inTransaction } from '../../publication/inTransaction.ts'
import type { PictureFile } from '../site/pictureFinder.ts'

/**
 * Note at the pictures that the newsroom has already where they have been fetched from, once each.
 *
 * Before any story is stored: its transaction would hold the pictures.
 *
 * @param media the newsroom's pictures, by the print of the bytes that they came as.
 */
export const noteSources = async (
  payload: Payload,
  media: ReadonlyMap<string, number>,
  files: ReadonlyMap<string, PictureFile>,
): Promise<void> => {
  const rows = [...files].flatMap(([url, { hash }]) => {
    const id = media.get(hash)
    return id === undefined ? [] : [{ id, url }]
  })
  if (rows.length === 0) return
  await inTransaction(payload, {}, async (req) => {
    const database = await databaseOf(req)
    for (const { id, url } of rows) {
      await database.execute(sql`
        update media set fetched_from = concat_ws(chr(10), fetched_from, ${url}::text)
        where id = ${id}
          and not (${url}::text = any(string_to_array(coalesce(fetched_from, ''), chr(10))))`)
    }
  })
}
