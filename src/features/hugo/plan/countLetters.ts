import { fencedLines } from '../shortcodes/fencedLines.ts'

/** How many letters of a text are Chinese, and how many are not. */
export type Letters = { readonly han: number; readonly other: number }

const isHan = /^\p{Script=Han}$/u
const isLetter = /^\p{Letter}$/u

/** Leave shortcodes out, from brace to brace: a search for whole ones would begin at each again. */
const withoutShortcodes = (text: string): string =>
  (text.match(/[^}]+\}*|\}+/g) ?? [])
    .map((piece) => {
      const opening = /[>%]\}\}/.test(piece) ? piece.search(/\{\{[<%]/) : -1
      return opening < 0 ? piece : piece.slice(0, opening)
    })
    .join('')

/** Count the letters of a page's text; shortcodes, and code that stands apart, are no text. */
export const countLetters = (text: string): Letters => {
  const fenced = fencedLines(text)
  const lines = text.split('\n').filter((_, at) => !fenced.has(at))
  let han = 0
  let letters = 0
  for (const one of withoutShortcodes(lines.join('\n'))) {
    const code = one.charCodeAt(0)
    // Most of a text is of these two ranges.
    if (code < 0x80) {
      if ((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)) letters += 1
    } else if (code >= 0x4e_00 && code <= 0x9f_ff) {
      han += 1
      letters += 1
    } else {
      if (isHan.test(one)) han += 1
      if (isLetter.test(one)) letters += 1
    }
  }
  return { han, other: letters - han }
}
