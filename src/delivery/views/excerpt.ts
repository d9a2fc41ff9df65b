/** A piece of a text; `isHit` where it is what was looked for. */
export type ExcerptPart = { readonly text: string; readonly isHit: boolean }

const lead = 40

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const wordsOf = (query: string): string[] =>
  (query.normalize('NFKC').match(/\p{Script=Han}+|[^\s\p{Script=Han}]+/gu) ?? []).slice(0, 12)

/**
 * Cut out of a text the place where the words of a query stand, and part it at them.
 *
 * Give the parts to whatever escapes text; they are not HTML.
 */
export const excerpt = (text: string, query: string, length = 120): ExcerptPart[] => {
  const words = [query.trim(), ...wordsOf(query)].filter((word) => word !== '')
  if (words.length === 0) return [{ text: text.slice(0, length), isHit: false }]
  const pattern = new RegExp(`(${words.map(escape).join('|')})`, 'giu')
  const at = text.search(pattern)
  const from = Math.max(0, at - lead)
  const cut = text.slice(from, from + length).replace(/\s+/g, ' ')
  const parts = cut
    .split(pattern)
    .map((part, index) => ({ text: part, isHit: index % 2 === 1 }))
    .filter((part) => part.text !== '')
  return [
    ...(from > 0 ? [{ text: '…', isHit: false }] : []),
    ...parts,
    ...(from + length < text.length ? [{ text: '…', isHit: false }] : []),
  ]
}
