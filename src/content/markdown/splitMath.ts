/** Beginning and end of mathematics, such as `\(` and `\)`. */
export type MathDelimiters = readonly (readonly [open: string, close: string])[]

/** A stretch of a text: words, or mathematics with its delimiters. */
export type MathStretch = { readonly isMath: boolean; readonly text: string }

const longestInLine = 300
const east = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}]/u

// Where a row of a table may stand, a formula does not go from one cell to the next.
const isInTable = (text: string, at: number): boolean =>
  /^[ \t>]*\|/.test(text.slice(text.lastIndexOf('\n', at - 1) + 1, at + 1))

/** Whether what stands between two dollar signs is more likely a formula than two prices. */
const looksLikeMath = (inner: string, after: string): boolean =>
  inner.length <= longestInLine &&
  /[\\^_{}=]/.test(inner) &&
  !/^\s|[\s\\]$|\n|\]\(|`/.test(inner) &&
  !/^\d/.test(after) &&
  !east.test(inner)

/** Finds ends, and remembers which there are no more of. */
const finder = (text: string) => {
  const gone = new Map<string, number>()
  return (end: string, from: number): number => {
    if ((gone.get(end) ?? Infinity) <= from) return -1
    const at = text.indexOf(end, from)
    if (at < 0) gone.set(end, from)
    return at
  }
}

/** The end of the code span that begins at a place; -1 if it never ends. */
const endOfCode = (text: string, at: number, run: string, find: ReturnType<typeof finder>) => {
  for (let end = find(run, at + run.length); end >= 0; end = find(run, end + 1)) {
    if (text[end - 1] !== '`' && text[end + run.length] !== '`') return end + run.length
    while (text[end + 1] === '`') end += 1
  }
  return -1
}

const escape = (text: string) => text.replace(/[$()[\]\\{}.*+?^|]/g, '\\$&')

/**
 * Find the mathematics of a text that has no fenced code.
 *
 * `$$ … $$` always is; `$ … $` where it looks like a formula and not like two prices; and whatever
 * stands between `delimiters`, as Hugo's own passing through is told. Mathematics holds no blank
 * line, and code spans hold none.
 */
export const splitMath = (text: string, delimiters: MathDelimiters = []): MathStretch[] => {
  if (!text.includes('$') && delimiters.length === 0) return [{ isMath: false, text }]
  const known = [...delimiters, ['$$', '$$'] as const]
  const opening = known.map(([open]) => escape(open)).sort((a, b) => b.length - a.length)
  const token = new RegExp(`\`+|${opening.join('|')}|\\\\[^]|\\$`, 'g')
  const find = finder(text)
  const stretches: MathStretch[] = []
  let from = 0

  const endOf = (at: number, found: string): number => {
    const close = known.find(([open]) => open === found)?.[1]
    if (close === undefined) {
      const end = found === '$' ? find('$', at + 1) : -1
      const inner = end < 0 ? '' : text.slice(at + 1, Math.min(end, at + longestInLine + 2))
      const isMath = looksLikeMath(inner, text.slice(end + 1, end + 2))
      return isMath && !(inner.includes('|') && isInTable(text, at)) ? end + 1 : -1
    }
    const start = at + found.length
    const end = find(close, start)
    const inner = end < 0 ? '' : text.slice(start, end)
    const isApart =
      /\n[ \t]*\n|\n[ \t]*>/.test(inner) || (inner.includes('|') && isInTable(text, at))
    const isMath = inner.trim() !== '' && !isApart
    return isMath ? end + close.length : -1
  }

  for (let next = token.exec(text); next !== null; next = token.exec(text)) {
    const [found] = next
    if (found[0] === '`') {
      const end = endOfCode(text, next.index, found, find)
      if (end >= 0) token.lastIndex = end
      continue
    }
    const end = endOf(next.index, found)
    if (end < 0) {
      continue
    }
    if (next.index > from) stretches.push({ isMath: false, text: text.slice(from, next.index) })
    stretches.push({ isMath: true, text: text.slice(next.index, end) })
    from = end
    token.lastIndex = end
  }
  if (from < text.length) stretches.push({ isMath: false, text: text.slice(from) })
  return stretches
}
