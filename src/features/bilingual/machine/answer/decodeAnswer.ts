import type { Code, InlineNode, Piece } from '../../../../content/segments/inline/coded.ts'
import { decodeInline } from '../../../../content/segments/inline/decodeInline.ts'
import { plainWords } from '../../../../content/segments/inline/plainWords.ts'

/** The words of an answer, and where they need more than words, what the editor has for them. */
export type DecodedAnswer = {
  readonly text: string
  readonly children: readonly InlineNode[] | undefined
  /** Whether a code of the source stands nowhere any more. */
  readonly hasLost: boolean
}

const breaks: Readonly<Record<string, string>> = { linebreak: '\n', paragraph: '\n', tab: '\t' }

const wordsOf = (pieces: readonly Piece[], codes: readonly Code[]): string =>
  pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece
      const code = codes.find(({ number }) => number === piece.code)
      return code?.kind === 'node' ? (breaks[code.node.type] ?? '') : ''
    })
    .join('')
    .trim()

/**
 * Make of the pieces of an answer what stands in the editor; nothing where its codes are broken.
 * One that is lost is told: its words are there, and a person can put it in again.
 */
export const decodeAnswer = (
  pieces: readonly Piece[],
  codes: readonly Code[],
): DecodedAnswer | undefined => {
  const { children, problems } = decodeInline(pieces, codes)
  if (problems.some(({ finding }) => finding !== 'missing')) return undefined
  return {
    text: wordsOf(pieces, codes),
    children: plainWords(children) === undefined ? children : undefined,
    hasLost: problems.length > 0,
  }
}
