/**
 * Escape running text, so that Markdown reads it as the characters that it is.
 *
 * What means something only at the beginning of a line is `escapeLine`'s; what means something only
 * in a table is the table's.
 */
export const escapeText = (text: string): string =>
  text
    .replace(/[\\*[\]<`~]|&(?=#?[\dA-Za-z]+;)|!$/g, (found, at: number) => {
      // Our own reader counts backticks and comments that never end, whether escaped or not.
      if (found === '`') return '&#96;'
      return found === '<' && /[!?]/.test(text[at + 1] ?? '') ? '&lt;' : `\\${found}`
    })
    .replace(/(?<![A-Za-z\d])_|_(?![A-Za-z\d])/g, '\\_')
    // Two of them may enclose a formula; one before a digit ends none.
    .replace(/\$(?!\d)/g, '\\$')
    // Hugo would begin a shortcode; the other kind is broken up above.
    .replace(/\{\{(?=%)/g, '{\\{')
