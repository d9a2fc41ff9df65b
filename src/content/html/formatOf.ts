import { textFormat } from '../lexical/textFormat.ts'
import { cssOf } from './cssOf.ts'
import type { HtmlElement } from './htmlTree.ts'

const byTag: Readonly<Record<string, number>> = {
  b: textFormat.bold,
  strong: textFormat.bold,
  i: textFormat.italic,
  em: textFormat.italic,
  cite: textFormat.italic,
  u: textFormat.underline,
  ins: textFormat.underline,
  s: textFormat.strikethrough,
  del: textFormat.strikethrough,
  strike: textFormat.strikethrough,
  code: textFormat.code,
  kbd: textFormat.code,
  tt: textFormat.code,
  sub: textFormat.subscript,
  sup: textFormat.superscript,
}

const change = (format: number, bit: number, isOn: boolean | undefined): number =>
  isOn === undefined ? format : isOn ? format | bit : format & ~bit

const isBold = (weight: string): boolean | undefined =>
  weight === '' ? undefined : weight === 'bold' || weight === 'bolder' || Number(weight) >= 600

/**
 * Tell the format of the text in an element, from the format around it.
 *
 * The style has the last word: Google Docs wraps all it copies in a `<b>` of normal weight.
 */
export const formatOf = (element: HtmlElement, around: number): number => {
  const tagged = around | (byTag[element.tag] ?? 0)
  const bold = change(tagged, textFormat.bold, isBold(cssOf(element, 'font-weight')))
  const style = cssOf(element, 'font-style')
  const italic = change(
    bold,
    textFormat.italic,
    style === '' ? undefined : style === 'italic' || style === 'oblique',
  )
  const line = cssOf(element, 'text-decoration') || cssOf(element, 'text-decoration-line')
  // A link's line is the link's.
  const underlined =
    element.tag !== 'a' && line.includes('underline') ? italic | textFormat.underline : italic
  const struck = line.includes('line-through') ? underlined | textFormat.strikethrough : underlined
  const height = cssOf(element, 'vertical-align')
  if (height === 'sub') return struck | textFormat.subscript
  if (height === 'super') return struck | textFormat.superscript
  return struck
}
