import type { Piece } from './pieces.ts'

type TextPiece = Extract<Piece, { kind: 'text' }>

// Wide characters other than Hangul, which is written with spaces.
const wide =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Bopomofo}\p{scx=Yi}\u3000-\u303F\uFF01-\uFF60\uFFE0-\uFFE6]/u
const widePunctuation = /[\u3000-\u303F\uFF01-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF40\uFF5B-\uFF65]/u
const sharedPunctuation = /[\u2014\u2018\u2019\u201C\u201D\u2026\u00B7]/u

/**
 * What stands for a line feed between two characters.
 *
 * As CSS Text transforms segment breaks: nothing between wide characters or beside wide
 * punctuation, else a space.
 */
const joint = (before: string, after: string): '' | ' ' => {
  if (before === '' || after === '') return ''
  if (wide.test(before) && wide.test(after)) return ''
  if (widePunctuation.test(before) || widePunctuation.test(after)) return ''
  if (sharedPunctuation.test(before) && wide.test(after)) return ''
  if (wide.test(before) && sharedPunctuation.test(after)) return ''
  return ' '
}

// What is no text ends a line, except an inline block, which stands in it like a word.
const boundary: TextPiece = { kind: 'text', text: '', format: 0 }
const word: TextPiece = { kind: 'text', text: 'x', format: 0 }

const leaves = (pieces: readonly Piece[]): TextPiece[] =>
  pieces.flatMap((piece) => {
    if (piece.kind === 'text') return [piece]
    if (piece.kind === 'link') return leaves(piece.pieces)
    return [piece.kind === 'inline' ? word : boundary]
  })

const lastOf = (text: string): string => /.$/su.exec(text.slice(-2))?.[0] ?? ''
const firstOf = (text: string): string => /^./su.exec(text)?.[0] ?? ''

/**
 * Join the lines of a paragraph: Chinese without a space, Latin with one.
 *
 * Works on the pieces themselves, across changes of format and through links. A line feed at
 * either end, or beside a block, disappears.
 */
export const joinSoftWraps = (pieces: readonly Piece[]): void => {
  const all = leaves(pieces).filter((leaf) => leaf === boundary || leaf.text !== '')
  let before = ''
  for (const [at, leaf] of all.entries()) {
    if (leaf.text.includes('\n')) {
      const following = firstOf(all[at + 1]?.text ?? '')
      const lines = leaf.text.split('\n')
      leaf.text = lines.reduce((joined, line, index) => {
        const after = line === '' && index === lines.length - 1 ? following : firstOf(line)
        return joined + joint(lastOf(joined) || before, after) + line
      })
    }
    before = leaf === boundary ? '' : lastOf(leaf.text) || before
  }
}
