import type { Report } from './reporter.ts'

/** How much of what costs a parser more than its length is let through. */
const limits = {
  /** Lists and quotations within one another. */
  nesting: 40,
  /** Brackets within one another. */
  brackets: 30,
  /** Marks that may open or close something, in a passage and in the whole text. */
  passage: 2000,
  text: 150_000,
  /** Passages with fewer marks than this are let through even when the text has too many. */
  quiet: 50,
} as const

/** The characters that are exchanged, one for one. */
export const fuses = ['[', ']', '*', '_', '~', '`', '>', '-', '+', '.', ')', '<'] as const

const thematicBreak = /^[ \t]*(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/
const container = /([ \t]*)(?:(>)|(?:([-+*])|\d{1,9}([.)]))(?=[ \t]|$))/y
const mark = /([*_~`])\1*|[[\]]|<(?=[!?])/g

/** Where the marker stands with which a line is nested too deep, if it is. */
const tooDeep = (line: string): number | undefined => {
  if (thematicBreak.test(line)) return undefined
  let depth = 0
  container.lastIndex = 0
  for (let found = container.exec(line); found !== null; found = container.exec(line)) {
    depth += 1 + (depth === 0 ? Math.floor(found[1]!.length / 2) : 0)
    if (depth > limits.nesting) return container.lastIndex - 1
  }
  return undefined
}

/** Backtick runs that no run of their length follows, and comments and the like that never end. */
const neverCloses = (text: string): ((run: string, at: number) => boolean) => {
  const runs = new Map<number, number[]>()
  for (const { 0: run, index } of text.matchAll(/`+/g)) {
    const places = runs.get(run.length)
    if (places === undefined) runs.set(run.length, [index])
    else places.push(index)
  }
  for (const places of runs.values()) places.reverse()
  /** The next run of a length; asked with places that rise. */
  const nextRun = (length: number, after: number): number | undefined => {
    const places = runs.get(length) ?? []
    while (places.length > 0 && places.at(-1)! <= after) places.pop()
    return places.at(-1)
  }
  const ends = ['-->', '?>', ']]>', '>'].map((end) => text.lastIndexOf(end)) as [
    number,
    number,
    number,
    number,
  ]
  let inCode = -1
  return (run, at) => {
    if (run[0] === '`') {
      if (at <= inCode) return false
      // The first of an escaped run stands for itself.
      const isEscaped = /(?:^|[^\\])(?:\\\\)*\\$/.test(text.slice(Math.max(0, at - 40), at))
      const length = isEscaped ? run.length - 1 : run.length
      if (length === 0) return false
      inCode = nextRun(length, at) ?? -1
      return inCode < 0
    }
    if (run !== '<') return false
    const kind = text.startsWith('<!--', at)
      ? 0
      : text[at + 1] === '?'
        ? 1
        : text[at + 2] === '['
          ? 2
          : 3
    return ends[kind] < at
  }
}

/**
 * Take the fuses out of text that would keep a Markdown parser busy for minutes.
 *
 * Nesting costs the parser the square of its depth, and marks that never close the square of their
 * number in a passage. Both are bounded by exchanging further marks for characters that mean
 * nothing; whoever reads the tree changes them back. Ordinary text is untouched.
 *
 * Give it the passages of one text in order: it counts what the text has had.
 */
export const defuser = (
  standInOf: ReadonlyMap<string, string>,
  report: Report,
): ((lines: readonly string[], firstLine: number) => string) => {
  let inText = 0

  const flatten = (line: string, number: number): string => {
    const at = tooDeep(line)
    if (at === undefined) return line
    report('nested-too-deep', number, { limit: limits.nesting })
    return line.slice(0, at) + standInOf.get(line[at]!)! + line.slice(at + 1)
  }

  const quieten = (text: string, firstLine: number): string => {
    const isOpenEnded = neverCloses(text)
    let [inPassage, depth, isTold] = [0, 0, false]
    return text.replace(mark, (run, _, at: number) => {
      inPassage += 1
      inText += 1
      if (run === '[') depth += 1
      if (run === ']') depth = Math.max(0, depth - 1)
      const isTooMany =
        inPassage > limits.passage || (inText > limits.text && inPassage > limits.quiet)
      const isTooDeep = run === '[' && depth > limits.brackets
      if (!isTooMany && !isTooDeep && !isOpenEnded(run, at)) return run
      if (!isTold) report('too-many-marks', firstLine)
      isTold = true
      return standInOf.get(run[0]!)!.repeat(run.length)
    })
  }

  return (lines, firstLine) => {
    const text = lines.map((line, at) => flatten(line, firstLine + at)).join('\n')
    const marks = text.match(mark)?.length ?? 0
    return marks > limits.quiet ? quieten(text, firstLine) : text
  }
}
