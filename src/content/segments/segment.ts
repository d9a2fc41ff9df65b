/**
 * Segments: what a translation is made of.
 *
 * - *segment*: a title, a standfirst, a paragraph, a heading, a list item, a table cell, or one of
 *   the words of a block (caption, alternative text, quotation, …).
 * - *identity* (`id`): who a segment is, whatever it says and wherever it stands. That of a
 *   paragraph is kept in its node, as Lexical's node state (`$.segment`); that of a block's words is
 *   made of the block's id and the field.
 * - *fold*: a text without what does not change its meaning (`foldText`).
 * - *print*: the fingerprint of a folded text: two texts with the same print mean the same.
 */
export type Segment = {
  readonly id: string
  readonly kind: SegmentKind
  /** The words, without formatting; lines are parted by `\n`. Never empty. */
  readonly text: string
  readonly print: string
}

/** What a segment is. Those of blocks have the name of their field. */
export type SegmentKind =
  | 'title'
  | 'summary'
  | 'paragraph'
  | 'heading'
  | 'item'
  | 'passage'
  | 'cell'
  | 'alt'
  | 'caption'
  | 'quote'
  | 'speaker'
  | 'role'
  | 'label'
  | 'html'
