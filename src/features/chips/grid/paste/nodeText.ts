import type { HtmlNode } from './htmlNode.ts'
import { isHidden } from './isHidden.ts'

const blocks = new Set(
  'address article blockquote center dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tr ul'.split(
    ' ',
  ),
)

const signsFor = (others: string): Readonly<Record<string, string>> => {
  const signs: string = '0123456789+-=()'
  return Object.fromEntries([...others].map((other, index) => [signs[index], other]))
}

const raised = signsFor('⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾')
const lowered = signsFor('₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎')

/** `10<sup>15</sup>` has to stay a power and must not become 1015; words keep their own letters. */
const shift = (text: string, signs: Readonly<Record<string, string>>): string => {
  const trimmed = text.trim()
  return trimmed !== '' && [...trimmed].every((sign) => sign in signs)
    ? [...trimmed].map((sign) => signs[sign]).join('')
    : text
}

/** A line end that HTML means, as against one in its source. */
const lineEnd = '\u2028'

const write = (node: HtmlNode): string => {
  if (typeof node === 'string') return node.replace(/[ \t\r\n\f]+/g, ' ').replaceAll('\u2028', ' ')
  if (isHidden(node)) return ''
  if (node.tag === 'br') return lineEnd
  if (node.tag === 'img') return node.attributes.alt ?? ''
  if (node.tag === 'rt' || node.tag === 'rp') return ''
  const inner = node.children.map(write).join('')
  if (node.tag === 'sup') return shift(inner, raised)
  if (node.tag === 'sub') return shift(inner, lowered)
  if (node.tag === 'td' || node.tag === 'th') return ` ${inner} `
  return blocks.has(node.tag) ? `${lineEnd}${inner}${lineEnd}` : inner
}

/**
 * Read the text of a piece of HTML as a person sees it: blocks and `<br>` begin lines, source
 * white space counts for one blank, hidden things for nothing. Lines are trimmed, empty ones go.
 */
export const nodeText = (node: HtmlNode): string =>
  write(node)
    .split(lineEnd)
    .map((line) => line.replace(/[ \u00a0\u200b\ufeff]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')
