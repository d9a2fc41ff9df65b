import type { ArticleBlock, ArticleInline } from '../blocks.ts'

/**
 * The nodes of a body, exactly as Payload 3.90 stores them (Lexical's own JSON, links and blocks
 * as Payload's).
 *
 * - *body*: what a rich text field holds, `{ root }`.
 * - *flow*: what stands on lines of its own; *phrasing*: what runs in a line.
 * - *block*: a flow node or a phrasing node whose `fields` are one of `../blocks.ts`.
 * - *anchor*: the id that a heading had where it came from; Lexical keeps it as node state (`$`).
 */
/** What Lexical keeps for others in a node, and nobody sees. */
type NodeState = {
  /** The id that a heading had where it came from. */
  anchor?: string
  /** Who the segment is (see `../segments/segment.ts`): 24 hexadecimal digits. */
  segment?: string
}

type Laid = {
  format: Alignment
  indent: number
  direction: 'ltr' | 'rtl' | null
  version: 1
  $?: NodeState
}

/** How the text of an element is aligned; empty is the language's own way. */
export type Alignment = '' | 'left' | 'start' | 'center' | 'right' | 'end' | 'justify'

/** Running text in one formatting; `format` is a sum of `textFormat`. */
export type TextNode = {
  type: 'text'
  text: string
  format: number
  detail: number
  mode: 'normal' | 'token' | 'segmented'
  style: string
  version: 1
}

/** A line that ends without its paragraph ending. */
export type LineBreakNode = { type: 'linebreak'; version: 1 }

/** A tabulator. */
type TabNode = Omit<TextNode, 'type'> & { type: 'tab' }

/** Where a link leads: an address, or a document of the newsroom. */
export type LinkFields = {
  linkType: 'custom' | 'internal'
  newTab: boolean
  url?: string
  /** What a browser shows beside the link. */
  title?: string
  /** The place in a document that it leads to: the id of a heading. */
  anchor?: string
  doc?: { relationTo: string; value: unknown } | null
  /** While an import is under way: the page of the site that `url` means. */
  page?: string
}

/** A link that somebody made. */
export type LinkNode = Omit<Laid, 'version'> & {
  type: 'link'
  id: string
  fields: LinkFields
  children: PhrasingNode[]
  version: 3
}

/** A link that the editor made out of a typed address. */
export type AutoLinkNode = Omit<Laid, 'version'> & {
  type: 'autolink'
  fields: LinkFields
  children: PhrasingNode[]
  version: 2
}

/** A block inside a paragraph. */
export type InlineBlockNode = { type: 'inlineBlock'; fields: ArticleInline; version: 1 }

/** A node that runs in a line. */
export type PhrasingNode =
  | TextNode
  | LineBreakNode
  | TabNode
  | LinkNode
  | AutoLinkNode
  | InlineBlockNode

/** A paragraph. */
export type ParagraphNode = Laid & {
  type: 'paragraph'
  textFormat: number
  textStyle: string
  children: PhrasingNode[]
}

/** How deep a heading is. */
export type HeadingTag = 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6'

/** A heading. */
export type HeadingNode = Laid & {
  type: 'heading'
  tag: HeadingTag
  children: PhrasingNode[]
}

/** A passage quoted without a speaker; paragraphs in it are parted by two line breaks. */
export type QuoteNode = Laid & { type: 'quote'; children: PhrasingNode[] }

/** A list; a list in a list stands in a `listitem` of its own. */
export type ListNode = Laid & {
  type: 'list'
  listType: 'bullet' | 'number' | 'check'
  start: number
  tag: 'ul' | 'ol'
  children: ListItemNode[]
}

/** A line of a list, or the place of a list within one. */
export type ListItemNode = Laid & {
  type: 'listitem'
  value: number
  checked?: boolean
  children: (PhrasingNode | ListNode)[]
}

/** A line across the column. */
export type HorizontalRuleNode = { type: 'horizontalrule'; version: 1 }

/** A block between paragraphs. */
export type BlockNode = { type: 'block'; fields: ArticleBlock; format: Alignment; version: 2 }

/** A table made by hand, for this article alone. */
export type TableNode = Laid & { type: 'table'; children: TableRowNode[] }

/** A row of such a table. */
export type TableRowNode = Laid & { type: 'tablerow'; children: TableCellNode[] }

/** A cell of such a table; `headerState` is 0 for data, 1 for a row's, 2 for a column's heading. */
export type TableCellNode = Laid & {
  type: 'tablecell'
  colSpan: number
  rowSpan: number
  headerState: number
  backgroundColor: string | null
  children: ParagraphNode[]
}

/** A node that stands on lines of its own. */
export type FlowNode =
  | ParagraphNode
  | HeadingNode
  | QuoteNode
  | ListNode
  | HorizontalRuleNode
  | BlockNode
  | TableNode

/** Any node of a body. */
export type BodyNode = FlowNode | PhrasingNode | ListItemNode | TableRowNode | TableCellNode

/** What a rich text field holds. */
export type Body = { root: Laid & { type: 'root'; children: FlowNode[] } }
