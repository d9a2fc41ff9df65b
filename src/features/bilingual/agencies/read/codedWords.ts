import type { Code, Piece } from '../../../../content/segments/inline/coded.ts'
import { mentionWords } from '../../../../content/segments/inline/mentionWords.ts'

const wordsOf = (code: Code | undefined): string => {
  if (code?.kind === 'mention') return mentionWords(code.node)
  if (code?.kind !== 'node') return ''
  return code.node.type === 'tab' ? '\t' : '\n'
}

/** The words of coded text as a segment has them, line breaks and tabulators included. */
export const codedWords = (pieces: readonly Piece[], codes: readonly Code[]): string => {
  const byNumber = new Map(codes.map((code) => [code.number, code]))
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece
      return piece.is === 'alone' ? wordsOf(byNumber.get(piece.code)) : ''
    })
    .join('')
    .trim()
}
