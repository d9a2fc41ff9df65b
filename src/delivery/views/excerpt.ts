/** A piece of a text; `isHit` where it is what was looked for. */
export type ExcerptPart = { readonly text: string; readonly isHit: boolean }

const lead = 40

/** How far a cut is moved at most, so that it falls between two words. */
const longestWord = 20

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const wordsOf = (query: string): string[] =>
  (query.normalize('NFKC').match(/\p{Script=Han}+|[^\s\p{Script=Han}]+/gu) ?? []).slice(0, 12)

// A cut inside a Latin word is moved to its end; Chinese may be cut anywhere.
const beginAt = (text: string, from: number): number => {
  if (from === 0) return 0
  const torn = /^[\p{Script=Latin}\d]*/u.exec(text.slice(from, from + longestWord))?.[0] ?? ''
  const isInside = /[\p{Script=Latin}\d]$/u.test(text.slice(0, from))
  return isInside && torn.length < longestWord ? from + torn.length : from
}

const endAt = (text: string, to: number): number => {
  if (to >= text.length) return text.length
  const isInside = /^[\p{Script=Latin}\d]/u.test(text.slice(to))
  const torn =
    /[\p{Script=Latin}\d]*$/u.exec(text.slice(Math.max(0, to - longestWord), to))?.[0] ?? ''
  return isInside && torn.length < longestWord ? to - torn.length : to
}

const part = (text: string, pattern: RegExp): ExcerptPart[] =>
  text
    .split(pattern)
    .map((piece, index) => ({ text: piece, isHit: index % 2 === 1 }))
    .filter((piece) => piece.text !== '')

const mark: ExcerptPart = { text: '…', isHit: false }

/**
 * Cut out of a text the place where the words of a query stand, and part it at them.
 *
 * Give the parts to whatever escapes text; they are not HTML. A text of `length` or less is whole.
 */
export const excerpt = (text: string, query: string, length = 120): ExcerptPart[] => {
  const words = [query.trim(), ...wordsOf(query)].filter((word) => word !== '')
  if (words.length === 0) return [{ text: text.slice(0, length), isHit: false }]
  const pattern = new RegExp(`(${words.map(escape).join('|')})`, 'giu')
  if (text.length <= length) return part(text.replace(/\s+/g, ' '), pattern)
  const at = Math.max(0, text.search(pattern))
  const from = beginAt(text, Math.max(0, at - lead))
  const to = endAt(text, from + length)
  const parts = part(text.slice(from, to).trim().replace(/\s+/g, ' '), pattern)
  return [...(from > 0 ? [mark] : []), ...parts, ...(to < text.length ? [mark] : [])]
}
