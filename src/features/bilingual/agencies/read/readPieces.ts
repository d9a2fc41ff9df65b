import type { Piece } from '../../../../content/segments/inline/coded.ts'
import type { XmlElement } from '../../xml/readXml.ts'
import { nextSegment } from '../xliffNames.ts'

/** Give the number of a code by the id that the file has for it. */
export type NumberOf = (id: string) => number

/** The ends of lines are codes: what a tool has broken into lines is spaces. */
const unwrap = (text: string): string => text.replace(/[ \t]*[\r\n]+[ \t\r\n]*/g, ' ')

const character = (hex: string): string => {
  const code = Number.parseInt(hex, 16)
  return code <= 0x10ffff ? String.fromCodePoint(code) : ''
}

/**
 * Read the words and codes of a source or target, apart for each segment that stands in it.
 *
 * A pair may be written as one element or as its two ends; annotations are passed over.
 */
export const readPieces = (element: XmlElement, numberOf: NumberOf): Piece[][] => {
  const segments: Piece[][] = [[]]
  const add = (piece: Piece) => {
    const segment = segments.at(-1)!
    const last = segment.at(-1)
    if (typeof piece === 'string' && typeof last === 'string') {
      segment[segment.length - 1] = last + piece
    } else segment.push(piece)
  }
  const read = ({ content }: XmlElement) => {
    for (const part of content) {
      if (typeof part === 'string') add(unwrap(part))
      else readElement(part)
    }
  }
  const readElement = (part: XmlElement) => {
    const { id = '', copyOf = id, startRef = id, hex = '' } = part.attributes
    switch (part.name) {
      case 'pc': {
        const code = numberOf(copyOf)
        add({ is: 'open', code })
        read(part)
        return add({ is: 'close', code })
      }
      case 'ph':
        return id.startsWith(nextSegment)
          ? void segments.push([])
          : add({ is: 'alone', code: numberOf(copyOf) })
      case 'sc':
        return add({ is: 'open', code: numberOf(copyOf) })
      case 'ec':
        return add({ is: 'close', code: numberOf(startRef) })
      case 'cp':
        return add(character(hex))
      default:
        return read(part)
    }
  }
  read(element)
  return segments
}
