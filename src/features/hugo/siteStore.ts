import type { Payload } from 'payload'
import { z } from 'zod'

import { storableText } from './page/storableText.ts'
import { storedText } from './page/storedText.ts'
import type { KeptFiles } from './site/keptFiles.ts'

const stored = z.object({ version: z.literal(1), files: z.record(z.string(), z.string()) })

const keyOf = (site: string): string => `hugo-site:${site}`

/**
 * Keep the files of a site that become no posts, until it is exported.
 *
 * They stand in Payload's store of keys and values, which no channel shows to anybody.
 */
export const keepSite = async (payload: Payload, site: string, files: KeptFiles): Promise<void> => {
  const texts = [...files].map(([file, text]) => [file, storableText(text)])
  const value: z.infer<typeof stored> = { version: 1, files: Object.fromEntries(texts) }
  await payload.kv.set(keyOf(site), value)
}

/** Read the files of a site that were kept; nothing of one that an early import brought. */
export const readKeptSite = async (
  payload: Payload,
  site: string,
): Promise<KeptFiles | undefined> => {
  const read = stored.safeParse(await payload.kv.get(keyOf(site)))
  if (!read.success) return undefined
  return new Map(Object.entries(read.data.files).map(([file, text]) => [file, storedText(text)]))
}
