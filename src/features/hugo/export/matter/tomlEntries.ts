import type { MatterEntry } from './matterEntry.ts'

const quotes = ['"""', "'''", '"', "'"] as const

/** Where a string that begins at a place ends. */
const endOfString = (text: string, start: number): number => {
  const quote = quotes.find((one) => text.startsWith(one, start))!
  let at = start + quote.length
  while (at < text.length && !text.startsWith(quote, at)) {
    at += text[at] === '\\' && quote.startsWith('"') ? 2 : 1
  }
  let end = at + quote.length
  // Up to two quotes may stand before the three that end it.
  while (quote.length === 3 && text[end] === quote[0]) end += 1
  return Math.min(end, text.length)
}

/** Where a value ends: at the end of its line, if no bracket or string is open there. */
const endOfValue = (text: string, start: number): number => {
  let depth = 0
  let end = start
  for (let at = start; at < text.length;) {
    const letter = text[at]!
    if (letter === '"' || letter === "'") {
      at = endOfString(text, at)
      end = at
      continue
    }
    if (letter === '#') {
      const next = text.indexOf('\n', at)
      if (depth === 0 || next < 0) return end
      at = next
      continue
    }
    if (letter === '\n' && depth === 0) return end
    if (letter === '[' || letter === '{') depth += 1
    if (letter === ']' || letter === '}') depth -= 1
    at += 1
    if (!/\s/.test(letter)) end = at
  }
  return end
}

const keyed = /^[ \t]*(?:"((?:[^"\\\n]|\\.)*)"|'([^'\n]*)'|([\w-]+))[ \t]*=[ \t]*/

/**
 * Find the entries of TOML that stand before its first table; `end` is where those may go on.
 *
 * Dotted keys are none of them.
 */
export const tomlEntries = (text: string): { entries: MatterEntry[]; end: number } => {
  const entries: MatterEntry[] = []
  let at = 0
  while (at < text.length) {
    const lineEnd = text.indexOf('\n', at) < 0 ? text.length : text.indexOf('\n', at)
    const line = text.slice(at, lineEnd)
    if (/^[ \t]*\[/.test(line)) return { entries, end: at }
    const found = keyed.exec(line)
    const equals = found ? undefined : /^[ \t]*[^#\s][^=]*=[ \t]*/.exec(line)
    const opening = found ?? equals
    if (!opening) {
      at = lineEnd + 1
      continue
    }
    const valueStart = at + opening[0].length
    const end = endOfValue(text, valueStart)
    if (found) {
      const key = found[1] ?? found[2] ?? found[3] ?? ''
      const start = at + /^[ \t]*/.exec(line)![0].length
      entries.push({ key, start, valueStart, end })
    }
    const next = text.indexOf('\n', end)
    at = next < 0 ? text.length : next + 1
  }
  return { entries, end: text.length }
}
