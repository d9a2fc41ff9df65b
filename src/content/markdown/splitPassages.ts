import { htmlPassage } from './htmlPassage.ts'

/**
 * A stretch of a text that Markdown reads the same way alone as in its place.
 *
 * - *fence*: fenced code, from fence to fence or to the end of the text.
 * - *html*: a passage of raw HTML.
 * - *mixed*: anything else; `isForced` if it begins where it does only because it became too long.
 *
 * `line` counts from 0; blank lines belong to the passage before them.
 */
export type Passage = {
  readonly kind: 'fence' | 'html' | 'mixed'
  readonly line: number
  readonly lines: string[]
  readonly isForced: boolean
}

const longest = 600
const blank = /^\s*$/
const marker = /^( {0,3})([-+*]|\d{1,9}[.)])( {1,4}(?=\S)| |\t|$)/
const thematicBreak = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/
const fenceOpening = /^( {0,3})(`{3,}(?=[^`]*$)|~{3,})/
const tableRule = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/
const endsParagraph = /^ {0,3}(?:#{1,6}(?:[ \t]|$)|=+[ \t]*$|-+[ \t]*$)|^[\s>]*$/

const indentOf = (line: string): number => /^ */.exec(line)![0].length

/**
 * Cut a text into passages at the places where no list, code or HTML is open.
 *
 * A Markdown parser takes more time than twice as much for a text twice as long; cut up, a text
 * costs what its passages cost. Where it is not certain that a block has ended the passage goes on.
 * A passage of more than 600 lines is cut all the same, a table excepted.
 */
export const splitPassages = (text: string): Passage[] => {
  const passages: Passage[] = []
  let current: Passage | undefined
  /** Where the text of the list's items begins; 0 outside lists. */
  let listIndent = 0
  let previous = ''
  let closes: ((line: string) => 'after' | 'before' | undefined) | undefined

  const begin = (kind: Passage['kind'], line: number, isForced = false): Passage => {
    current = { kind, line, lines: [], isForced }
    passages.push(current)
    listIndent = 0
    return current
  }

  const openFence = (line: string): boolean => {
    const found = fenceOpening.exec(line)
    if (found === null || (listIndent > 0 && found[1]!.length >= listIndent)) return false
    const [fence, length] = [found[2]![0]!, found[2]!.length]
    const end = new RegExp(`^ {0,3}${fence}{${length},}[ \\t]*$`)
    closes = (one) => (end.test(one) ? 'after' : undefined)
    return true
  }

  const openHtml = (line: string): 'closed' | 'open' | undefined => {
    if (listIndent > 0 && indentOf(line) >= listIndent) return undefined
    const isInParagraph = !endsParagraph.test(previous)
    const html = htmlPassage(line, isInParagraph)
    if (html === undefined) return undefined
    const { closes: end, endsBefore } = html
    if (!endsBefore && end.test(line)) return 'closed'
    closes = (one) => (end.test(one) ? (endsBefore ? 'before' : 'after') : undefined)
    return 'open'
  }

  const followList = (line: string) => {
    const found = thematicBreak.test(line) ? null : marker.exec(line)
    if (found === null || (listIndent > 0 && found[1]!.length >= listIndent)) return
    const isEmpty = blank.test(line.slice(found[0].length))
    const interrupts = !isEmpty && !/^(?!1[.)])\d/.test(found[2]!)
    if (listIndent > 0 || blank.test(previous) || interrupts) {
      const gap = isEmpty || found[3] === '\t' ? 1 : found[3]!.length
      listIndent = found[1]!.length + found[2]!.length + gap
    }
  }

  const isBoundary = (line: string): boolean => {
    if (!blank.test(previous)) return false
    const indent = indentOf(line)
    if (line[indent] === '\t' || indent > 3) return false
    // What describes a term belongs to it, whatever stands between.
    if (line[indent] === ':' && /^[ \t]/.test(line.slice(indent + 1))) return false
    if (listIndent === 0) return true
    return indent < listIndent && (thematicBreak.test(line) || !marker.test(line))
  }

  const isTooLong = (passage: Passage, line: string): boolean =>
    passage.lines.length >= longest &&
    !tableRule.test(passage.lines[1] ?? '') &&
    (listIndent === 0 || passage.lines.length >= 4 * longest || marker.test(line))

  for (const [at, line] of text.split('\n').entries()) {
    const end = closes?.(line)
    if (closes !== undefined && end !== 'before') {
      current!.lines.push(line)
      if (end === 'after') {
        closes = undefined
        current = undefined
        previous = ''
      }
      continue
    }
    if (end === 'before') {
      closes = undefined
      previous = ''
    }
    if (blank.test(line)) {
      if (current === undefined) begin('mixed', at)
      current!.lines.push(line)
      previous = line
      continue
    }
    if (openFence(line)) begin('fence', at).lines.push(line)
    else {
      const html = openHtml(line)
      if (html !== undefined) {
        begin('html', at).lines.push(line)
        if (html === 'closed') current = undefined
        previous = ''
        continue
      }
      const isOpen = current !== undefined && current.kind === 'mixed'
      if (!isOpen || isBoundary(line)) begin('mixed', at)
      else if (isTooLong(current!, line)) begin('mixed', at, true)
      followList(line)
      current!.lines.push(line)
      previous = line
    }
  }
  return passages
}
