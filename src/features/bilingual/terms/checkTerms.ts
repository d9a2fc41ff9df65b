import type { Segment } from '../../../content/segments/segment.ts'
import type { Locale } from '../../../kernel/locale.ts'
import { locales, otherLocale } from '../../../kernel/locale.ts'
import type { Message } from '../../../kernel/messages.ts'
import type { ForbiddenReason } from './concept.ts'
import type { FoundTerm, TermsInText } from './find/findTerms.ts'
import { findTerms } from './find/findTerms.ts'
import { quotedRanges } from './find/quotedRanges.ts'
import type { Termbase } from './find/termbase.ts'
import { sayForbidden, sayMissing } from './sayTermDoubt.ts'

/** A doubt about a term in one of two segments that belong together. */
export type TermDoubt = {
  /** A *forbidden* form, or a term whose counterpart is *missing* on the other side. */
  readonly kind: 'forbidden' | 'missing'
  readonly locale: Locale
  /** The segment in which it stands, and where in its text. */
  readonly segment: string
  readonly from: number
  readonly to: number
  readonly text: string
  /** The key of the concept. */
  readonly term: string
  /** What to write instead, or what is expected on the other side. */
  readonly proposal: string
  readonly reason?: ForbiddenReason
  readonly words: Message
}

/** A segment as terms are looked for in it. */
type Checked = Pick<Segment, 'id' | 'kind' | 'text'>

type Read = TermsInText & {
  readonly segment: Checked
  readonly isQuoted: (term: FoundTerm) => boolean
}

/** Segments that are other people's words altogether, or no words. */
const quotedKinds: ReadonlySet<Segment['kind']> = new Set(['passage', 'quote', 'html'])

const read = (segment: Checked, locale: Locale, termbase: Termbase): Read => {
  const ranges = quotedKinds.has(segment.kind)
    ? [{ from: 0, to: segment.text.length }]
    : quotedRanges(segment.text)
  const isQuoted = ({ from, to }: FoundTerm) =>
    ranges.some((range) => range.from < to && from < range.to)
  return { ...findTerms(segment.text, locale, termbase), segment, isQuoted }
}

const placeOf = ({ from, to, text }: FoundTerm, { segment }: Read, locale: Locale) => ({
  locale,
  segment: segment.id,
  from,
  to,
  text,
})

const forbiddenIn = (one: Read, locale: Locale): TermDoubt[] =>
  one.found.flatMap((term): TermDoubt[] => {
    const [word] = term.words
    if (!word?.forbidden || one.isQuoted(term)) return []
    const proposal = word.concept.forms[locale].preferred
    const { reason, note } = word.forbidden
    return [
      {
        kind: 'forbidden',
        ...placeOf(term, one, locale),
        term: word.concept.key,
        proposal,
        reason,
        words: sayForbidden({ text: term.text, proposal, reason, note }),
      },
    ]
  })

/** Each concept is told once, where it first stands. */
const missingIn = (
  sides: Readonly<Record<Locale, readonly Read[]>>,
  locale: Locale,
): TermDoubt[] => {
  const other = otherLocale(locale)
  const named = new Set(sides[other].flatMap((one) => [...one.named]))
  const told = new Set<string>()
  return sides[locale].flatMap((one) =>
    one.found.flatMap((term): TermDoubt[] => {
      const { words, parts } = term
      const [word] = words
      const isRendered =
        words.some(({ concept }) => named.has(concept.key) || !concept.needsCounterpart) ||
        (parts.length > 1 && parts.every((key) => named.has(key)))
      if (!word || isRendered || told.has(word.concept.key) || one.isQuoted(term)) return []
      told.add(word.concept.key)
      const proposal = word.concept.forms[other].preferred
      return [
        {
          kind: 'missing',
          ...placeOf(term, one, locale),
          term: word.concept.key,
          proposal,
          words: sayMissing({ text: term.text, proposal, other }),
        },
      ]
    }),
  )
}

/**
 * Check the terms of two sides that belong together: forms that are not used here, and terms that
 * only one side names. Quotations are exempt, and count as naming a term.
 *
 * Nothing is missing on a side that is not written yet, or that is different on purpose.
 */
export const checkTerms = (
  chinese: readonly Checked[],
  english: readonly Checked[],
  termbase: Termbase,
  { needsCounterparts = true }: { readonly needsCounterparts?: boolean } = {},
): TermDoubt[] => {
  const sides = {
    'zh-TW': chinese.map((segment) => read(segment, 'zh-TW', termbase)),
    en: english.map((segment) => read(segment, 'en', termbase)),
  }
  const isPair = chinese.length > 0 && english.length > 0
  return locales.flatMap((locale) => [
    ...sides[locale].flatMap((one) => forbiddenIn(one, locale)),
    ...(isPair && needsCounterparts ? missingIn(sides, locale) : []),
  ])
}
