/** Lines and cells beyond this are left as they are: they are no table, and would be slow to search. */
const longest = 8000

type Align = 'start' | 'center' | 'end' | undefined

/** Split a line at its pipes; `\|` is a pipe of the cell, also inside code. */
const split = (line: string): string[] => {
  const inner = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
  return inner.split(/(?<!\\)\|/).map((cell) => cell.replaceAll('\\|', '|').trim())
}

const isRule = (line: string): boolean =>
  line.includes('-') &&
  /[|:]/.test(line) &&
  line.length <= longest &&
  /^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?$/.test(line.trim())

const alignOf = (dashes: string): Align => {
  const start = dashes.startsWith(':')
  const end = dashes.endsWith(':')
  if (start && end) return 'center'
  if (end) return 'end'
  return start ? 'start' : undefined
}

/** Cells are plain text: emphasis, code, links and `<br>` leave their words and go. */
const plain = (cell: string): string => {
  if (cell.length > longest) return cell
  return cell
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(`+)(.+?)\1/g, '$2')
    .replace(/(\*\*|__|~~)(?=\S)(.+?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}*_])([*_])(?=\S)(.+?)(?<=\S)\1(?![\p{L}\p{N}*_])/gu, '$2')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
}

/**
 * Read the first Markdown table (GFM) in a text: label row, rule, rows until a line without pipes.
 *
 * Nothing if there is none. Rows may be ragged; reading stops after `limit` rows.
 */
export const parseMarkdownTable = (
  text: string,
  limit: number,
): { readonly rows: string[][]; readonly aligns: Align[] } | undefined => {
  const lines = text.split(/\r\n?|\n/)
  const at = lines.findIndex(
    (line, index) => index > 0 && isRule(line) && (lines[index - 1] ?? '').includes('|'),
  )
  const head = lines[at - 1]
  const dashes = lines[at]
  if (at < 1 || head === undefined || dashes === undefined) return undefined
  if (split(head).length !== split(dashes).length) return undefined
  const rows = [split(head).map(plain)]
  for (const line of lines.slice(at + 1)) {
    if (!line.includes('|') || rows.length >= limit) break
    rows.push(split(line).map(plain))
  }
  return { rows, aligns: split(dashes).map(alignOf) }
}
