import type { XmlElement } from '../../xml/readXml.ts'
import type { ReadText, ReadUnit } from './readJob.ts'
import { readPieces } from './readPieces.ts'

const childrenOf = ({ children }: XmlElement, name: string): XmlElement[] =>
  children.filter((child) => child.name === name)

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

const wordsOf = ({ content }: XmlElement): string =>
  content
    .map((part) => {
      if (typeof part === 'string') return part
      const code = Number.parseInt(part.attributes['hex'] ?? '', 16)
      return code <= 0x10ffff ? String.fromCodePoint(code) : ''
    })
    .join('')

/** Read a unit of an XLIFF file. */
export const readUnit = (element: XmlElement): ReadUnit => {
  const data = new Map(
    childrenOf(element, 'originalData')
      .flatMap((kept) => childrenOf(kept, 'data'))
      .map((one) => [one.attributes['id'] ?? '', parse(wordsOf(one))] as const),
  )
  const ids = new Map<string, number>()
  const codes = new Map<number, unknown>()
  const numberOf = (id: string): number => {
    const number = ids.get(id) ?? ids.size + 1
    ids.set(id, number)
    return number
  }
  const gather = (one: XmlElement): void => {
    const { id, dataRef, dataRefStart = dataRef } = one.attributes
    if (id !== undefined && dataRefStart !== undefined && !codes.has(numberOf(id))) {
      codes.set(numberOf(id), data.get(dataRefStart))
    }
    for (const child of one.children) gather(child)
  }
  const segments = childrenOf(element, 'segment')
  for (const segment of segments) {
    for (const side of childrenOf(segment, 'source')) gather(side)
  }
  for (const segment of segments) {
    for (const side of childrenOf(segment, 'target')) gather(side)
  }
  const read = (name: 'source' | 'target'): ReadText[] =>
    segments.flatMap((segment): ReadText[] => {
      const [side] = childrenOf(segment, name)
      if (!side) return [{ line: segment.line, pieces: [] }]
      return readPieces(side, numberOf).map((pieces) => ({ line: side.line, pieces }))
    })
  return {
    id: element.attributes['id'] ?? '',
    line: element.line,
    isOpen: element.attributes['translate'] !== 'no',
    source: read('source'),
    target: read('target'),
    codes,
    isDone: segments.every(({ attributes: { state = 'initial' } }) => state !== 'initial'),
  }
}
