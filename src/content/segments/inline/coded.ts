import type {
  AutoLinkNode,
  InlineBlockNode,
  LinkNode,
  ParagraphNode,
  PhrasingNode,
} from '../../lexical/nodes.ts'

/**
 * Coded text: the words of a segment, with a number in place of everything that is no words.
 *
 * - *piece*: words, or the place of a code.
 * - *code*: formatting, a link, a line break, a chip mention, a citation: whatever stands in a
 *   segment beside its words, kept aside under a number, so that who translates words can carry it
 *   over without touching it. Numbers count from 1 in the order in which codes stand in a segment.
 * - *paired*: a code that opens and closes around words (formatting, a link, the name of a chip);
 *   others stand *alone*. Codes never cross.
 *
 * The words of the pieces, line breaks and tabulators as such, are the text of the segment
 * (`segment.ts`), space at both ends included.
 */
export type CodedText = { readonly pieces: readonly Piece[]; readonly codes: readonly Code[] }

/** Words, or the place of a code. */
export type Piece = string | CodePlace

/** Where a code stands: it opens, closes, or stands alone. */
export type CodePlace = { readonly is: 'open' | 'close' | 'alone'; readonly code: number }

/** What stands in a segment beside its words. */
export type Code = { readonly number: number } & CodeData

/** What a code stands for. */
export type CodeData =
  /** Paired; one bit of `textFormat`. */
  | { readonly kind: 'format'; readonly format: number }
  /** Paired; what else a text node has than words and formats, if it has not what all have. */
  | { readonly kind: 'look'; readonly look: Readonly<Record<string, unknown>> }
  /** Paired; a link without its words. */
  | { readonly kind: 'link'; readonly node: Omit<LinkNode | AutoLinkNode, 'children'> }
  /** Paired around the words that it shows, alone where it shows none: a chip, a citation. */
  | { readonly kind: 'mention'; readonly node: InlineBlockNode }
  /** Alone; a line break, a tabulator, another paragraph of a cell, what nothing here knows. */
  | { readonly kind: 'node'; readonly node: InlineNode }

/** A node that runs in a line; in a cell also the beginning of another paragraph, without its words. */
export type InlineNode = PhrasingNode | ParagraphNode
