import { nodeId } from '../../../../content/lexical/nodeId.ts'
import { foldText } from '../../../../content/segments/foldText.ts'
import type { Locale } from '../../../../kernel/locale.ts'
import { locales } from '../../../../kernel/locale.ts'
import { memoryLimits } from '../entry.ts'
import { gramsOf } from '../gramsOf.ts'
import { tokensOf } from '../tokensOf.ts'

/** One pair of texts. */
export type TextPair = Readonly<Record<Locale, string>>

/** One language of an entry as the database has it. */
type StoredSide = {
  readonly text: string
  readonly folded: string
  readonly print: string
  readonly tokens: number
  readonly grams: readonly string[]
}

/** An entry as the database has it. */
export type EntryRow = Readonly<Record<Locale, StoredSide>>

// What neither JSON in Postgres nor XML can hold.
// eslint-disable-next-line no-control-regex
const unstorable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/gu

const clean = (text: string): string => text.normalize('NFC').replace(unstorable, '').trim()

const isKept = (text: string): boolean =>
  text.length > 0 && text.length <= memoryLimits.text && /[\p{L}\p{N}]/u.test(text)

const sideOf = (text: string): StoredSide => {
  const folded = foldText(text)
  const tokens = tokensOf(folded).length
  return { text, folded, print: nodeId(folded), tokens, grams: gramsOf(folded) }
}

/** Make an entry of two texts; `undefined` if one says nothing, or is too long. */
export const entryRow = (pair: TextPair): EntryRow | undefined => {
  const texts = { 'zh-TW': clean(pair['zh-TW']), en: clean(pair.en) }
  if (!locales.every((locale) => isKept(texts[locale]))) return undefined
  return { 'zh-TW': sideOf(texts['zh-TW']), en: sideOf(texts.en) }
}
