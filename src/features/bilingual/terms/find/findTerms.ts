import type { Locale } from '../../../../kernel/locale.ts'
import type { FoldedLine } from './foldLine.ts'
import { foldLine } from './foldLine.ts'
import type { Span } from './scanWords.ts'
import { scanWords } from './scanWords.ts'
import type { KnownWord, Termbase } from './termbase.ts'

/** A term in a text. */
export type FoundTerm = {
  readonly from: number
  readonly to: number
  /** The words as they stand there. */
  readonly text: string
  /** Right forms where there are any, else forbidden ones; several where concepts share a form. */
  readonly words: readonly KnownWord[]
  /** The shorter terms of which this one is made up without a rest, if it is. */
  readonly parts: readonly string[]
}

/** The terms of a text. */
export type TermsInText = {
  /** In their order, none within another. */
  readonly found: readonly FoundTerm[]
  /** The keys of all concepts that are named, also within longer terms. */
  readonly named: ReadonlySet<string>
}

const wordsThatCount = (words: readonly KnownWord[]): readonly KnownWord[] => {
  const right = words.filter(({ standing }) => standing === 'preferred' || standing === 'allowed')
  return right.length > 0 ? right : words.filter(({ standing }) => standing === 'forbidden')
}

/** The longest of those that begin first, then the same after it. */
const chooseLongest = (spans: readonly Span[]): Span[] => {
  const chosen: Span[] = []
  let end = 0
  for (let at = 0; at < spans.length; at += 1) {
    const span = spans[at]!
    const isLongest = spans[at + 1]?.from !== span.from
    if (span.from < end || !isLongest) continue
    chosen.push(span)
    end = span.to
  }
  return chosen
}

/** What may stand between the parts of a term: nothing, a space, the Chinese particle. */
const skipJoint = (letters: string, at: number): number =>
  letters.charAt(at) === ' ' || letters.charAt(at) === '的' ? at + 1 : at

/** Lay shorter terms end to end until they fill a longer one; gives their concepts' keys. */
const partsOf = (whole: Span, inner: readonly Span[], letters: string): readonly string[] => {
  const fill = (from: number): readonly string[] | undefined => {
    if (from >= whole.to) return []
    for (const span of inner) {
      if (span.from !== from || span.to - span.from === whole.to - whole.from) continue
      const [word] = wordsThatCount(span.words)
      const rest = word && fill(skipJoint(letters, span.to))
      if (word && rest) return [word.concept.key, ...rest]
    }
    return undefined
  }
  return fill(whole.from) ?? []
}

const show = (span: Span, { starts, ends, letters }: FoldedLine, text: string, inner: Span[]) => {
  const [from, to] = [starts[span.from]!, ends[span.to - 1]!]
  const words = wordsThatCount(span.words)
  return { from, to, text: text.slice(from, to), words, parts: partsOf(span, inner, letters) }
}

/**
 * Find the terms of a text: the longest where several begin, and none within a longer one.
 *
 * English words are whole words, also in the plural and before a possessive `’s`; *Entity Listed* is
 * none of *Entity List*, since a longer word has another sense. Case counts in acronyms and names.
 */
export const findTerms = (text: string, language: Locale, termbase: Termbase): TermsInText => {
  const line = foldLine(text)
  const spans = scanWords(line, termbase.words[language])
  const chosen = chooseLongest(spans)
  const silent = chosen.filter(({ words }) => wordsThatCount(words).length === 0)
  const isSilent = ({ from, to }: Span) => silent.some((one) => one.from <= from && to <= one.to)
  const named = new Set(
    spans
      .filter((span) => !isSilent(span))
      .flatMap(({ words }) => wordsThatCount(words).map(({ concept }) => concept.key)),
  )
  const found = chosen
    .filter((span) => !silent.includes(span))
    .map((span) => {
      const inner = spans.filter(({ from, to }) => from >= span.from && to <= span.to)
      return show(span, line, text, inner)
    })
  return { found, named }
}
