import type { BlockNode, InlineBlockNode } from '../lexical/nodes.ts'

/**
 * What a line of Markdown is made of, before it is laid into paragraphs.
 *
 * A piece of `block` cannot stand in a line: the line is parted around it. Text still holds the
 * line feeds of soft wraps.
 */
export type Piece =
  | { kind: 'text'; text: string; format: number }
  | { kind: 'break' }
  | { kind: 'link'; url: string; pieces: Piece[]; title?: string; page?: string }
  | { kind: 'inline'; node: InlineBlockNode }
  | { kind: 'block'; node: BlockNode }
