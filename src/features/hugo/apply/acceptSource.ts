import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { ImportedPost } from '../page/importedPost.ts'
import { databaseOf } from '../../publication/databaseOf.ts'

/**
 * Note that the newsroom knows a file as it is now, and keeps its own text.
 *
 * From then on the file counts as unchanged; nothing that readers or writers see is touched.
 */
export const acceptSource = async (
  { original, origin, frontMatter, fingerprint }: ImportedPost & { readonly fingerprint: string },
  id: number,
  req: PayloadRequest,
): Promise<void> => {
  const database = await databaseOf(req)
  const matter = JSON.stringify(frontMatter)
  const kept = JSON.stringify({ ...origin, isKept: true })
  await database.execute(sql`
    update posts set hugo_fingerprint = ${fingerprint}, hugo_original = ${original},
      hugo_front_matter = ${matter}::jsonb, hugo_origin = ${kept}::jsonb where id = ${id}`)
  await database.execute(sql`
    update _posts_v set version_hugo_fingerprint = ${fingerprint},
      version_hugo_original = ${original}, version_hugo_front_matter = ${matter}::jsonb,
      version_hugo_origin = ${kept}::jsonb
    where parent_id = ${id} and latest`)
}
