import type { PayloadRequest } from 'payload'

import { foldText } from '../../../../content/segments/foldText.ts'
import type { Locale } from '../../../../kernel/locale.ts'
import { otherLocale } from '../../../../kernel/locale.ts'
import type { Result } from '../../../../kernel/result.ts'
import { fail, ok } from '../../../../kernel/result.ts'
import { readPair } from '../../alignment/readPair.ts'
import { bilingualMessages } from '../../messages.ts'
import type { Refusal } from '../../refusal.ts'
import { refusal } from '../../refusal.ts'
import { memoryLimits } from '../entry.ts'
import { findAlike } from './findAlike.ts'
import type { EntryView } from './readEntries.ts'
import { readEntries } from './readEntries.ts'

/** What was said before of something alike. */
export type MemoryMatch = EntryView & {
  /** From 0.75 to 1; 1 is what means the very same. */
  readonly likeness: number
}

/** What is to be translated, and what it is held against. */
export type MemoryMatches = {
  /** The words that are to be translated. */
  readonly source: string
  /** The likest first. */
  readonly matches: readonly MemoryMatch[]
}

/** More than are offered: some say the same, some may not be read. */
const looked = 5 * memoryLimits.matches

/**
 * Find what the memory offers for segments of a post that are to be said in another language.
 *
 * What the other language says there already is no offer; of several that offer the same words, the
 * likest is one.
 *
 * @param segments identities, in the language that is translated from.
 */
export const findMatches = async (
  id: number,
  target: Locale,
  segments: { readonly from: readonly string[]; readonly to: readonly string[] },
  req: PayloadRequest,
): Promise<Result<MemoryMatches, Refusal>> => {
  const pair = await readPair(id, req)
  if (!pair) return fail(refusal('bilingual/post-missing', bilingualMessages.postMissing))
  const language = otherLocale(target)
  const wordsOf = (locale: Locale, ids: readonly string[]): string | undefined => {
    const found = (pair.posts[locale]?.segments ?? []).filter((one) => ids.includes(one.id))
    return found.length === ids.length ? found.map(({ text }) => text).join('\n') : undefined
  }
  const source = wordsOf(language, segments.from)
  const standing = wordsOf(target, segments.to)
  if (source === undefined || standing === undefined) {
    return fail(refusal('bilingual/segment-gone', bilingualMessages.segmentGone))
  }
  const alike = (await findAlike(source, language, req)).slice(0, looked)
  const entries = await readEntries(
    alike.map((one) => one.id),
    target,
    req,
  )
  const likeness = new Map(alike.map((one) => [one.id, one.likeness]))
  const said = new Set([foldText(standing)])
  const matches = entries.flatMap((entry): MemoryMatch[] => {
    const words = foldText(entry.texts[target])
    if (said.has(words)) return []
    said.add(words)
    return [{ ...entry, likeness: likeness.get(entry.id) ?? 0 }]
  })
  return ok({ source, matches: matches.slice(0, memoryLimits.matches) })
}
