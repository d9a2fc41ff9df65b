import type { Nodes, RootContent } from 'mdast'
import { defuser } from './defuse.ts'
import { fillTableHead } from './fillTableHead.ts'
import { definitionsFor, labelsIn } from './labels.ts'
import type { MarksOfReading } from './marksOfReading.ts'
import { moveTree } from './moveTree.ts'
import type { PassageText } from './passageText.ts'
import { positionOf } from './passageText.ts'
import { readKnownPassage } from './readKnownPassage.ts'
import { readTree } from './readTree.ts'
import type { Report } from './reporter.ts'
import { shieldAddresses } from './shieldAddresses.ts'
import { splitPassages } from './splitPassages.ts'

const mostPipes = 20_000

/** From how many characters on a row of passages is read. */
const together = 4000

const textOf = ({ text }: PassageText): string => text

const pipesIn = (text: string): number => text.split('|').length - 1

const prepare = (text: string, marks: MarksOfReading, report: Report): PassageText[] => {
  const defuse = defuser(marks.standInOf, report)
  let offset = 0
  return splitPassages(text).map((passage) => {
    const written =
      passage.kind === 'mixed'
        ? shieldAddresses(defuse(fillTableHead(passage.lines), passage.line + 1), marks.standInOf)
        : passage.lines.join('\n')
    const one = { passage, text: written, offset }
    offset += written.length + 1
    return one
  })
}

/** Read a passage with the parser; `added` is read in front of it and left out again. */
const readWithParser = ({ passage, text, offset }: PassageText, added = ''): RootContent[] => {
  const nodes = readTree(added + text).children.filter(
    (node) => (node.position?.start.offset ?? 0) >= added.length,
  )
  const addedLines = added.split('\n').length - 1
  moveTree(nodes, { line: passage.line - addedLines, offset: offset - added.length })
  return nodes
}

/** Count nodes and what they hold, however deep it is nested. */
const countNodes = (nodes: readonly Nodes[]): number => {
  const waiting = [...nodes]
  let count = 0
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    count += 1
    if ('children' in node) for (const child of node.children) waiting.push(child)
  }
  return count
}

const asCode = (one: PassageText, report: Report): RootContent => {
  const { line, lines } = one.passage
  report('table-too-large', line + 1, { columns: pipesIn(lines[0]!), rows: lines.length })
  return { type: 'code', value: one.text, position: positionOf(one) }
}

/**
 * Read a text passage by passage into the nodes that Markdown reads it into as a whole.
 *
 * Addresses and footnotes that one passage defines are made known to the others. A text of more
 * nodes than `mostNodes` is not read to its end: what it gives is `undefined`.
 */
export const readPassages = (
  text: string,
  marks: MarksOfReading,
  report: Report,
  mostNodes: number,
): { text: string; nodes: RootContent[] } | undefined => {
  const passages = prepare(text, marks, report)
  const known = new Set<string>()
  const defining = new Map<PassageText, { nodes: RootContent[]; labels: Set<string> }>()
  for (const one of passages) {
    if (one.passage.kind !== 'mixed' || !one.text.includes(']:')) continue
    const nodes = readWithParser(one)
    const labels = labelsIn(nodes)
    for (const label of labels) known.add(label)
    defining.set(one, { nodes, labels })
  }

  /** Read a passage by itself, unless it can as well be read together with its neighbours. */
  const readAlone = (one: PassageText): RootContent[] | undefined => {
    const found = defining.get(one)
    if (found?.nodes.every((node) => node.type === 'definition')) return found.nodes
    const node = readKnownPassage(one)
    if (node !== undefined) return [node]
    if (pipesIn(one.text) > mostPipes) return [asCode(one, report)]
    if (one.passage.isForced) report('long-passage', one.passage.line + 1)
    const added = definitionsFor(one.text, known, found?.labels)
    if (added !== '' || one.passage.isForced) return readWithParser(one, added)
    // The parser is slow: what it read of the passage alone holds where nothing is added to it.
    return found?.nodes
  }

  const nodes: RootContent[] = []
  let count = 0
  const keep = (found: readonly RootContent[]) => {
    for (const node of found) nodes.push(node)
    count += countNodes(found)
  }
  let row: PassageText[] = []
  let length = 0
  const readRow = () => {
    const [first] = row
    // To call the parser costs as much as what it reads of a paragraph.
    if (first) keep(readWithParser({ ...first, text: row.map(textOf).join('\n') }))
    row = []
    length = 0
  }
  for (const one of passages) {
    const alone = readAlone(one)
    if (alone === undefined) {
      row.push(one)
      length += one.text.length
    }
    if (alone !== undefined || length >= together) readRow()
    if (alone !== undefined) keep(alone)
    if (count > mostNodes) return undefined
  }
  readRow()
  return count > mostNodes ? undefined : { text: passages.map(textOf).join('\n'), nodes }
}
