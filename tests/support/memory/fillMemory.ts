import type { Payload } from 'payload'

import { entryRow } from '../../../src/features/bilingual/memory/learn/entryRow.ts'
import { learn, settleIndexes } from '../../../src/features/bilingual/memory/learn/memoryStore.ts'
import { inTransaction } from '../../../src/features/publication/inTransaction.ts'
import type { Locale } from '../../../src/kernel/locale.ts'

const batch = 1000

/** Put pairs into the memory of a newsroom, as if a file had been imported. */
export const fillMemory = async (
  payload: Payload,
  pairs: Iterable<Readonly<Record<Locale, string>>>,
): Promise<void> => {
  const origin = { key: 'made', from: { file: 'made.tmx' }, at: '2026-11-26T00:00:00.000Z' }
  const rows = [...pairs].flatMap((pair) => entryRow(pair) ?? [])
  for (let at = 0; at < rows.length; at += batch) {
    const lessons = rows.slice(at, at + batch).map((row) => ({ row, origin }))
    await inTransaction(payload, {}, (req) => learn(lessons, req))
  }
  await inTransaction(payload, {}, settleIndexes)
}
