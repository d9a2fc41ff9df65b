import { bareAddress, trimAddress } from './addresses.ts'
import type { Piece } from './pieces.ts'

const mail =
  /(?<![\w.+-])[\w.+-]+@[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)+/gi

type Found = { at: number; words: string; url: string }

const find = (text: string): Found[] => {
  const found: Found[] = []
  for (const { 0: run, index: at } of text.matchAll(bareAddress())) {
    const words = trimAddress(run)
    if (!/[./][^./]/.test(words)) continue
    found.push({ at, words, url: /^www/i.test(words) ? `https://${words}` : words })
  }
  for (const { 0: words, index: at } of text.matchAll(mail)) {
    found.push({ at, words, url: `mailto:${words}` })
  }
  return found.sort((one, other) => one.at - other.at)
}

/**
 * Make links of the bare addresses in a text, as Hugo does: an address ends at the first character
 * that is not ASCII, because Chinese is written after it without a space.
 */
export const linkAddresses = (text: string, format: number): Piece[] => {
  if (!/:\/\/|www\.|@/i.test(text)) return [{ kind: 'text', text, format }]
  const pieces: Piece[] = []
  let from = 0
  for (const { at, words, url } of find(text)) {
    if (at < from) continue
    if (at > from) pieces.push({ kind: 'text', text: text.slice(from, at), format })
    pieces.push({ kind: 'link', url, pieces: [{ kind: 'text', text: words, format }] })
    from = at + words.length
  }
  if (from < text.length) pieces.push({ kind: 'text', text: text.slice(from), format })
  return pieces
}
