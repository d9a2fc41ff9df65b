import type { Segment, SegmentKind } from '../../../content/segments/segment.ts'
import type { Locale } from '../../../kernel/locale.ts'
import { signsOf } from './signsOf.ts'

/** What of a segment can be recognised in the other language. */
export type Features = {
  readonly kind: SegmentKind
  /** How long it is, or its translation would be, in characters of English. */
  readonly length: number
  /** How many sentences it has: translators mostly leave those as they are. */
  readonly sentences: number
  readonly signs: ReadonlySet<string>
  /** How it begins and ends, where that is not as usual: with `…`, `:` or `?`. */
  readonly opening: string
  readonly ending: string
  /** Pairs of Chinese characters, or words of English without their endings. */
  readonly words: ReadonlySet<string>
}

/** Characters of English for one of Chinese. */
const expansion = 2.9

const han = /\p{Script=Han}/gu
const hanRun = /\p{Script=Han}{2,}/gu
const englishWord = /[a-z]{4,}/g

const sentenceEnd = /[。！？]|[.!?](?=["”’)]*(?:\s|$))/g

const pairsIn = (text: string): string[] =>
  (text.match(hanRun) ?? []).flatMap((run) => {
    const characters = [...run]
    return characters.slice(1).map((one, at) => `${characters[at]}${one}`)
  })

/** A word without its ending: rough, but the same for all its forms. */
const stemOf = (word: string): string => word.replace(/(?:ies|es|s|ed|ing|y|e)$/, '')

const openingOf = (text: string): string => (/^(?:…|\.{3})/.test(text) ? '…' : '')

const endingOf = (text: string): string => {
  const [end = ''] = /(?:…|\.{3}|[：:？?])["”』」)）]*$/.exec(text) ?? []
  const mark = end.charAt(0)
  return { '.': '…', '：': ':', '？': '?' }[mark] ?? mark
}

/** Find what of a segment can be recognised in the other language. */
export const featuresOf = ({ kind, text }: Segment, locale: Locale): Features => {
  const chinese = text.match(han)?.length ?? 0
  const english = text.toLowerCase().match(englishWord) ?? []
  return {
    kind,
    length: chinese * expansion + (text.length - chinese),
    sentences: Math.max(1, text.match(sentenceEnd)?.length ?? 0),
    signs: signsOf(text, locale),
    opening: openingOf(text),
    ending: endingOf(text),
    words: new Set(chinese > 0 ? pairsIn(text) : english.map(stemOf)),
  }
}
