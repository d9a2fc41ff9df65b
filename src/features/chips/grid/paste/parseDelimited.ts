/**
 * Split text into rows of cells, as spreadsheets put it on the clipboard.
 *
 * A cell that begins with `"` may hold delimiters and line ends until the closing `"`, inside it
 * `""` is one `"`. Excel quotes only such cells: where the closing quote is missing, or something
 * other than a delimiter follows it, the quotes were the cell's own and stay.
 * Reading stops after `limit` rows.
 */
export const parseDelimited = (
  text: string,
  delimiter: '\t' | ',',
  limit: number,
): readonly (readonly string[])[] => {
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  /** Once a search for a closing quote has failed, there is none further on either. */
  let mayClose = true

  const quoted = (): { readonly words: string; readonly end: number } | undefined => {
    if (!mayClose || text[at] !== '"') return undefined
    let close = text.indexOf('"', at + 1)
    while (close !== -1 && text[close + 1] === '"') close = text.indexOf('"', close + 2)
    if (close === -1) {
      mayClose = false
      return undefined
    }
    const after = text[close + 1]
    if (after !== undefined && after !== delimiter && after !== '\n' && after !== '\r') {
      return undefined
    }
    return { words: text.slice(at + 1, close).replaceAll('""', '"'), end: close + 1 }
  }

  const plain = (): { readonly words: string; readonly end: number } => {
    let end = at
    while (
      end < text.length &&
      text[end] !== delimiter &&
      text[end] !== '\n' &&
      text[end] !== '\r'
    ) {
      end += 1
    }
    return { words: text.slice(at, end), end }
  }

  while (at < text.length && rows.length < limit) {
    const cell = quoted() ?? plain()
    row.push(cell.words.replace(/\r\n?/g, '\n').trim())
    at = cell.end
    if (text[at] === delimiter) {
      at += 1
      if (at < text.length) continue
      row.push('')
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at += 1
    at += 1
    rows.push(row)
    row = []
  }
  return rows
}
