import type { CodedText, Piece } from '../../../../content/segments/inline/coded.ts'
import type { Locale } from '../../../../kernel/locale.ts'
import type { Range } from '../../terms/find/quotedRanges.ts'
import { quotedRanges } from '../../terms/find/quotedRanges.ts'
import { isInLanguage } from '../isInLanguage.ts'
import { escapeWire } from './escapeWire.ts'

/** A text on its way out, and the words in it that come back as they are. */
export type WireText = { readonly text: string; readonly kept: readonly string[] }

type Tag = { readonly at: number; readonly tag: string }

const tagOf = (piece: Exclude<Piece, string>): string => {
  if (piece.is === 'close') return '</g>'
  return piece.is === 'open' ? `<g id="${piece.code}">` : `<x id="${piece.code}"/>`
}

/** Part the words of a coded text from the places of its codes. */
const part = (pieces: readonly Piece[]): { words: string; tags: readonly Tag[] } => {
  let words = ''
  const tags: Tag[] = []
  for (const piece of pieces) {
    if (typeof piece === 'string') words += piece
    else tags.push({ at: words.length, tag: tagOf(piece) })
  }
  return { words, tags }
}

const marks = /^[「『“„〝《〈"]|[」』”〞》〉"]$/g

/** The quotations of a text, without their marks, that are in a language already; web addresses. */
const keptIn = (words: string, language: Locale): Range[] => {
  const ranges: Range[] = []
  for (const { from, to } of quotedRanges(words).toSorted((a, b) => a.from - b.from)) {
    const whole = words.slice(from, to)
    const inner = whole.replace(marks, '')
    const at = from + whole.indexOf(inner)
    const isFree = at >= (ranges.at(-1)?.to ?? 0)
    if (isFree && inner !== '' && isInLanguage(inner, language)) {
      ranges.push({ from: at, to: at + inner.length })
    }
  }
  return ranges
}

/**
 * Write a text as it goes out: a code that surrounds words is a `<g>`, one that stands alone an
 * `<x>`. Quotations in the language that it is translated into are the words of whoever said them,
 * and stand in `<keep>`; so do web addresses. One with codes in it has no such mark: that it is
 * whole is looked at when it comes back.
 */
export const writeWire = ({ pieces }: Pick<CodedText, 'pieces'>, to: Locale): WireText => {
  const { words, tags } = part(pieces)
  const ranges = keptIn(words, to)
  const isWhole = ({ from, to: until }: Range) => tags.every(({ at }) => at <= from || at >= until)
  const inserted = [
    // At one place a mark closes first, then come the codes, then another opens.
    ...tags.map(({ at, tag }, order) => ({ at, tag, rank: 1, order })),
    ...ranges.filter(isWhole).flatMap((range) => [
      { at: range.to, tag: '</keep>', rank: 0, order: 0 },
      { at: range.from, tag: `<keep id="${ranges.indexOf(range) + 1}">`, rank: 2, order: 0 },
    ]),
  ].toSorted((a, b) => a.at - b.at || a.rank - b.rank || a.order - b.order)
  let [text, end] = ['', 0]
  for (const { at, tag } of inserted) {
    text += escapeWire(words.slice(end, at)) + tag
    end = at
  }
  return {
    text: text + escapeWire(words.slice(end)),
    kept: ranges.map(({ from, to: until }) => words.slice(from, until)),
  }
}
