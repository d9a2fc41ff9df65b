import type { Code, CodeData, CodedText, Piece } from '../../../../content/segments/inline/coded.ts'
import { codeKey } from '../codeKey.ts'
import { parseCode } from './parseCode.ts'

/** Where codes of a returned text are looked for. */
export type KnownCodes = {
  /** What the file keeps of each. */
  readonly kept: ReadonlyMap<number, unknown>
  /** What stands in the place that the text goes to. */
  readonly own: readonly CodedText[]
  /** What stands in the source. */
  readonly source: readonly CodedText[]
  /** An id that nothing else has. */
  readonly newId: () => string
}

const keyOf = (kept: unknown): string | undefined => {
  const isCode = typeof kept === 'object' && kept !== null && 'kind' in kept
  try {
    return isCode ? codeKey(kept as CodeData) : undefined
  } catch {
    // Somebody has written into what the file keeps.
    return undefined
  }
}

/** The same for another place: what has an id gets one of its own. */
const renamed = (code: CodeData, newId: () => string): CodeData => {
  if (code.kind === 'link' && code.node.type === 'link') {
    return { ...code, node: { ...code.node, id: newId() } as typeof code.node }
  }
  if (code.kind !== 'mention') return code
  const { node } = code
  return { ...code, node: { ...node, fields: { ...node.fields, id: newId() } } }
}

/** The numbers of the codes in a text, in the order in which they come first. */
const numbersIn = (pieces: readonly Piece[]): number[] => [
  ...new Set(pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.code]))),
]

/**
 * Find what the codes of a returned text stand for: what is in its place already, else the like of
 * what is in the source, else what the file keeps, if it is sound. Codes that are none of these are
 * absent.
 */
export const findCodes = (pieces: readonly Piece[], known: KnownCodes): Code[] => {
  const free = known.own.flatMap(({ codes }) => codes)
  const source = known.source.flatMap(({ codes }) => codes)
  return numbersIn(pieces).flatMap((number): Code[] => {
    const kept = known.kept.get(number)
    const key = keyOf(kept)
    const like = (code: Code) => codeKey(code) === key
    const at = free.findIndex(like)
    if (at >= 0) return free.splice(at, 1).map((own) => ({ ...own, number }))
    const found = source.find(like) ?? parseCode(kept, known.newId())
    return found ? [{ ...renamed(found, known.newId), number }] : []
  })
}
