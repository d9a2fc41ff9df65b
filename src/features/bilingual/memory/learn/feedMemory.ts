import type { PayloadRequest } from 'payload'

import { locales } from '../../../../kernel/locale.ts'
import type { Agreement } from '../../alignment/agreement.ts'
import { entryRow } from './entryRow.ts'
import type { Lesson } from './memoryStore.ts'
import { forget, learn } from './memoryStore.ts'

/** What an agreement teaches: nothing unless somebody agreed that both sides say the same. */
const lessonOf = (story: string, { id, kind, sides, by, at }: Agreement): Lesson[] => {
  if (kind !== 'agreed' || at === undefined) return []
  // A paragraph that still waits for its words has none.
  if (locales.some((locale) => sides[locale].texts.some((text) => text === ''))) return []
  const row = entryRow({
    'zh-TW': sides['zh-TW'].texts.join('\n'),
    en: sides.en.texts.join('\n'),
  })
  if (!row) return []
  return [{ row, origin: { key: id, from: { story }, at, ...(by === undefined ? {} : { by }) } }]
}

/**
 * Teach the memory what has been agreed about a story, and have it forget what no longer is.
 *
 * In the transaction that stores the agreements, under their lock.
 *
 * @param known the agreements of the story that the memory has been taught, by their ids.
 */
export const feedMemory = async (
  story: string,
  known: readonly string[],
  agreements: readonly Agreement[],
  req: PayloadRequest,
): Promise<void> => {
  const standing = new Set(agreements.map(({ id }) => id))
  const taught = new Set(known)
  await forget(
    known.filter((id) => !standing.has(id)),
    req,
  )
  const fresh = agreements.filter(({ id }) => !taught.has(id))
  await learn(
    fresh.flatMap((one) => lessonOf(story, one)),
    req,
  )
}
