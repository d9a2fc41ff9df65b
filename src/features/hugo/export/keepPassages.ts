import { block } from '../../../content/lexical/block.ts'
import type { FlowNode } from '../../../content/lexical/nodes.ts'
import type { LineRange } from '../../../content/markdown/lineRange.ts'

/** A body as its file has it: its lines, and for each node what it says and where it stands. */
export type WrittenBody = {
  readonly lines: readonly string[]
  /** Indices of lines, from 0; a node that was gathered from several places has none. */
  readonly ranges: readonly (LineRange | undefined)[]
  readonly says: readonly string[]
}

/** A body as it is now: its nodes, and what each says. */
export type CurrentBody = { readonly nodes: readonly FlowNode[]; readonly says: readonly string[] }

/** What is to be written: nodes, those that only keep lines among them, and what stands around. */
export type KeptPassages = {
  readonly lead: string
  readonly nodes: readonly FlowNode[]
  /** Which of the current nodes keep their lines. */
  readonly kept: ReadonlySet<number>
  readonly tail: string
}

/** Nodes that share lines, by their places in the body. */
type Group = { first: number; last: number; range: LineRange | undefined }

const mostSteps = 4_000_000

const groupsOf = ({ lines, ranges }: WrittenBody): Group[] => {
  const groups: Group[] = []
  for (const [at, range] of ranges.entries()) {
    const before = groups.at(-1)
    if (range && before?.range && range.from <= before.range.to) {
      const from = Math.min(before.range.from, range.from)
      const to = Math.max(before.range.to, range.to)
      groups[groups.length - 1] = { first: before.first, last: at, range: { from, to } }
    } else groups.push({ first: at, last: at, range })
  }
  // A passage ends with its last line that has something.
  return groups.map(({ range, ...group }) => {
    if (range === undefined) return { ...group, range }
    let { to } = range
    while (to > range.from && (lines[to] ?? '').trim() === '') to -= 1
    return { ...group, range: { from: range.from, to } }
  })
}

/** Match what two bodies say, in order, as much of it as goes: for each place its counterpart. */
const match = (was: readonly string[], is: readonly string[]): ReadonlyMap<number, number> => {
  const found = new Map<number, number>()
  let from = 0
  while (from < was.length && from < is.length && was[from] === is[from]) {
    found.set(from, from)
    from += 1
  }
  let [wasEnd, isEnd] = [was.length, is.length]
  while (wasEnd > from && isEnd > from && was[wasEnd - 1] === is[isEnd - 1]) {
    wasEnd -= 1
    isEnd -= 1
    found.set(wasEnd, isEnd)
  }
  const [height, width] = [wasEnd - from, isEnd - from]
  if (height * width > mostSteps) return found
  const longest = Array.from({ length: height + 1 }, () => new Uint32Array(width + 1))
  for (let row = height - 1; row >= 0; row -= 1) {
    for (let column = width - 1; column >= 0; column -= 1) {
      longest[row]![column] =
        was[from + row] === is[from + column]
          ? longest[row + 1]![column + 1]! + 1
          : Math.max(longest[row + 1]![column]!, longest[row]![column + 1]!)
    }
  }
  for (let [row, column] = [0, 0]; row < height && column < width;) {
    if (was[from + row] === is[from + column]) {
      found.set(from + row, from + column)
      row += 1
      column += 1
    } else if (longest[row + 1]![column]! >= longest[row]![column + 1]!) row += 1
    else column += 1
  }
  return found
}

const verbatim = (source: string): FlowNode =>
  block({ id: '', blockType: 'shortcode', name: '', source })

/**
 * Keep the lines of every passage of a body that says what it said, and leave the others to be
 * written.
 *
 * What stands between passages and is none (definitions of links and notes, comments, what was left
 * out) stays where it was. Nothing is given where it cannot be told what stands where.
 *
 * @param margin how many passages beside a changed one are written anew with it.
 */
export const keepPassages = (
  written: WrittenBody,
  { nodes, says }: CurrentBody,
  margin = 0,
): KeptPassages | undefined => {
  const { lines } = written
  const groups = groupsOf(written)
  const placed = groups.filter(({ range }) => range !== undefined)
  const isInOrder = placed.every(({ range }, at) => {
    const before = placed[at - 1]?.range
    return before === undefined || range!.from > before.to
  })
  if (!isInOrder || placed.some((group, at) => groups[at] !== group)) return undefined

  const counterparts = match(written.says, says)
  /** Where a group stands now, if all of it does. */
  const placeOf = ({ first, last }: Group): number | undefined => {
    const start = counterparts.get(first)
    if (start === undefined) return undefined
    for (let at = first; at <= last; at += 1) {
      if (counterparts.get(at) !== start + at - first) return undefined
    }
    return start
  }
  const places = groups.map(placeOf)
  // What was gathered from several places cannot be written into them.
  if (groups.some(({ range }, at) => range === undefined && places[at] === undefined)) {
    return undefined
  }
  const isTouched = (at: number): boolean => {
    if (places[at] === undefined) return true
    if (margin === 0) return false
    const endOf = (one: number) =>
      (places[one] ?? NaN) + (groups[one]?.last ?? 0) - (groups[one]?.first ?? 0) + 1
    const follows = (one: number, other: number) => places[other] === endOf(one)
    const isLast = at === groups.length - 1
    const followsOn = at === 0 ? places[at] === 0 : follows(at - 1, at)
    const leadsOn = isLast ? nodes.length === endOf(at) : follows(at, at + 1)
    return !followsOn || !leadsOn
  }
  const starts = new Map<number, number>()
  for (const [at, place] of places.entries()) {
    const isKept = place !== undefined && (groups[at]!.range === undefined || !isTouched(at))
    if (isKept) starts.set(place, at)
  }

  const isStanding = new Set(starts.values())
  const textOf = (from: number, to: number) => lines.slice(from, to + 1).join('\n')
  const gapBefore = (at: number): [number, number] => [
    (placed[at - 1]?.range?.to ?? -1) + 1,
    (placed[at]?.range?.from ?? lines.length) - 1,
  ]
  const out: FlowNode[] = []
  const kept = new Set<number>()
  /** The last group that was kept, and the last gap that was written, by the group after it. */
  let [done, passed] = [-1, -1]
  let open: { from: number; to: number } | undefined
  const close = () => {
    if (open) out.push(verbatim(textOf(open.from, open.to)))
    open = undefined
  }
  /** What stands between the passages up to one, and is none. */
  const passGaps = (until: number) => {
    for (let at = passed + 1; at <= until; at += 1) {
      const gap = textOf(...gapBefore(at)).replace(/^(?:[ \t]*\n)+|\s+$/g, '')
      if (gap.trim() === '') continue
      close()
      out.push(verbatim(gap))
    }
    passed = Math.max(passed, until)
  }
  const opening = textOf(...gapBefore(0))
  const hasOpening = (placed[0]?.range?.from ?? lines.length) > 0
  const lead =
    starts.get(0) === 0 || !hasOpening ? '' : (/^(?:[ \t]*\n)*/.exec(`${opening}\n`)?.[0] ?? '')
  for (let at = 0; at < nodes.length;) {
    const found = starts.get(at)
    const group = found === undefined ? undefined : groups[found]
    if (found === undefined || group === undefined) {
      // What stood before a passage that is no longer there stands before what is there instead.
      if (done + 1 < placed.length && !isStanding.has(done + 1)) passGaps(done + 1)
      close()
      out.push(nodes[at]!)
      at += 1
      continue
    }
    const { first, last, range } = group
    for (let count = 0; count <= last - first; count += 1) kept.add(at + count)
    at += last - first + 1
    if (range === undefined) continue
    const follows = open !== undefined && found === done + 1
    if (follows) open = { from: open!.from, to: range.to }
    else if (found === 0 && out.length === 0 && open === undefined) open = { from: 0, to: range.to }
    else {
      passGaps(found)
      close()
      open = { ...range }
    }
    done = found
    passed = Math.max(passed, found)
  }
  const isWhole = open !== undefined && done === placed.length - 1
  const end = textOf(...gapBefore(placed.length))
  const keepsEnd = isWhole || end.trim() === ''
  passGaps(placed.length - (keepsEnd ? 1 : 0))
  close()
  const endsBare = isWhole && placed.at(-1)?.range?.to === lines.length - 1
  const rest = keepsEnd ? end : ''
  return { lead, nodes: out, kept, tail: endsBare ? '' : `\n${rest}` }
}
