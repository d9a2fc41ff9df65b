import { textFormat } from '../../lexical/textFormat.ts'
import { codeSpan } from './codeSpan.ts'
import type { Emphasis } from './emphasis.ts'
import { emphases, holds } from './emphasis.ts'
import { escapeText } from './escapeText.ts'
import type { Run } from './runs.ts'
import type { LineKind, Writing } from './writing.ts'

/** What stands around a stretch of runs, and which formats enclose it already. */
type Place = { readonly before: string; readonly after: string; readonly applied: number }

type Setting = Pick<Writing, 'html' | 'report'> & {
  readonly lineBreak: string
  readonly kind: LineKind
}

/** Hugo 0.111 falls over `~~` in a heading while it makes the table of contents. */
const mayMark = (mark: string, kind: LineKind) => mark !== '~~' || kind !== 'heading'

/** What of a run's formats still has to be written around it. */
const openBits = (run: Run, applied: number): number => run.format & ~applied & ~textFormat.code

const reach = (runs: readonly Run[], from: number, bits: number): number => {
  let to = from
  while (to < runs.length && (runs[to]!.format & bits) === bits) to += 1
  return to
}

/** The format that encloses most of what follows; of equals the first of the list. */
const widest = (
  runs: readonly Run[],
  from: number,
  applied: number,
): { emphasis: Emphasis; to: number } | undefined => {
  let best: { emphasis: Emphasis; to: number } | undefined
  const bits = openBits(runs[from]!, applied)
  for (const emphasis of emphases) {
    if ((bits & emphasis.bits) !== emphasis.bits) continue
    const to = reach(runs, from, emphasis.bits)
    if (best === undefined || to > best.to) best = { emphasis, to }
  }
  return best
}

const isText = (run: Run | undefined): run is Extract<Run, { kind: 'text' }> =>
  run?.kind === 'text' && (run.format & textFormat.code) === 0

const hasSpaces = (runs: readonly Run[]): boolean => {
  const [first, last] = [runs[0], runs.at(-1)]
  return (isText(first) && /^[ \t]/.test(first.text)) || (isText(last) && /[ \t]$/.test(last.text))
}

/** Part white space from the ends of what marks shall enclose: there no mark would hold. */
const partSpaces = (runs: readonly Run[], applied: number): Run[] =>
  runs.flatMap((run, at) => {
    if (!isText(run)) return [run]
    const lead = at === 0 ? /^[ \t]*/.exec(run.text)![0] : ''
    const rest = run.text.slice(lead.length)
    const tail = at === runs.length - 1 ? /[ \t]*$/.exec(rest)![0] : ''
    const middle = rest.slice(0, rest.length - tail.length)
    const plain = (text: string): Run => ({ kind: 'text', text, format: run.format & applied })
    return [
      ...(lead === '' ? [] : [plain(lead)]),
      ...(middle === '' ? [] : [{ ...run, text: middle }]),
      ...(tail === '' ? [] : [plain(tail)]),
    ]
  })

const writeLeaf = (run: Run, before: string, setting: Setting): string => {
  if (run.kind === 'break') return setting.lineBreak
  if (run.kind === 'written') return run.markdown
  return run.format & textFormat.code
    ? codeSpan(run.text, { before, html: setting.html })
    : escapeText(run.text)
}

const firstCharacters = (run: Run | undefined, place: Place, setting: Setting): string => {
  if (run === undefined) return place.after
  // Whatever it is written with, it begins with punctuation.
  if (openBits(run, place.applied) !== 0) return '<'
  return writeLeaf(run, '', setting)
}

const wordsOf = (runs: readonly Run[]): string =>
  runs.map((run) => (run.kind === 'text' ? run.text : '')).join('')

const enclose = (
  runs: readonly Run[],
  { mark, tags, bits }: Emphasis,
  place: Place,
  setting: Setting,
): string => {
  const applied = place.applied | bits
  if (mark !== undefined && mayMark(mark, setting.kind)) {
    const inner = writeRuns(runs, { before: mark, after: mark, applied }, setting)
    if (holds(mark, inner, place)) return `${mark}${inner}${mark}`
  }
  if (!setting.html) {
    setting.report('format-lost', { text: wordsOf(runs).slice(0, 80) })
    return writeRuns(runs, { ...place, applied }, setting)
  }
  const inner = writeRuns(runs, { before: '>', after: '<', applied }, setting)
  const [opening, closing] = [tags, tags.toReversed()]
  return `${opening.map((tag) => `<${tag}>`).join('')}${inner}${closing.map((tag) => `</${tag}>`).join('')}`
}

/**
 * Write runs as Markdown, their formats by marks where those hold and by HTML elsewhere.
 *
 * The format that reaches furthest encloses the others, so that as few marks as possible stand in
 * the text.
 */
export const writeRuns = (runs: readonly Run[], place: Place, setting: Setting): string => {
  let written = ''
  const waiting = [...runs]
  for (let at = 0; at < waiting.length;) {
    const run = waiting[at]!
    const before = written === '' ? place.before : written
    const found = widest(waiting, at, place.applied)
    if (found === undefined) {
      written += writeLeaf(run, before, setting)
      at += 1
      continue
    }
    const { emphasis, to } = found
    const group = waiting.slice(at, to)
    if (emphasis.mark !== undefined && hasSpaces(group)) {
      waiting.splice(at, group.length, ...partSpaces(group, place.applied))
      continue
    }
    const after = firstCharacters(waiting[to], place, setting)
    written += enclose(group, emphasis, { ...place, before, after }, setting)
    at = to
  }
  return written
}
