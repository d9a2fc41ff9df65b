import type { Nodes } from 'mdast'
import type { Passage } from './splitPassages.ts'

/** A passage as it is given to the parser, and where that begins in the text of all of them. */
export type PassageText = {
  readonly passage: Passage
  readonly text: string
  readonly offset: number
}

/** Where a passage stands. */
export const positionOf = ({
  passage,
  text,
  offset,
}: PassageText): NonNullable<Nodes['position']> => ({
  start: { line: passage.line + 1, column: 1, offset },
  end: { line: passage.line + passage.lines.length, column: 1, offset: offset + text.length },
})
