import type { Definition, FootnoteDefinition, Nodes, PhrasingContent, RootContent } from 'mdast'
import type { HtmlTree } from '../html/htmlTree.ts'
import type { BlockNode, FlowNode } from '../lexical/nodes.ts'
import type { Island } from './islands.ts'
import type { MarkdownTable } from './markdownTable.ts'
import type { Piece } from './pieces.ts'
import type { Report } from './reporter.ts'

/** A picture of a text, as the figure with this id shows it. */
export type MarkdownPicture = {
  readonly id: string
  readonly url: string
  readonly alt: string
  readonly line: number | undefined
}

/** What the converters of one text share; `flow` and `phrasing` lead back to the whole. */
export type Conversion = {
  readonly report: Report
  readonly nextId: (content: string) => string
  /** Put back what was exchanged before reading, islands as their source. */
  readonly restore: (value: string) => string
  /** The same in code. */
  readonly restoreCode: (value: string) => string
  /** The same, but islands stay apart. */
  readonly split: (value: string) => (string | Island)[]
  /** The source of a node, or from one node to another, as it was written. */
  readonly source: (node: Nodes, last?: Nodes) => string
  readonly definitions: ReadonlyMap<string, Definition>
  readonly usedDefinitions: Set<string>
  readonly footnotes: ReadonlyMap<string, FootnoteDefinition>
  /** The number of every footnote that the text refers to, in that order. */
  readonly footnoteOrder: Map<string, number>
  readonly table: ((table: MarkdownTable) => BlockNode | undefined) | undefined
  readonly picture: ((picture: MarkdownPicture) => void) | undefined
  readonly headingIds: boolean
  /** Whether all of the text is HTML: then it is worth being held even where attributes are lost. */
  readonly isHtml: boolean
  /** Note which nodes a passage was read into, from its first node of Markdown to its last. */
  readonly place: (nodes: readonly FlowNode[], first: Nodes, last: Nodes) => void
  readonly parseHtml: ((html: string) => HtmlTree[] | undefined) | undefined
  /** The words of the heading that was read last. */
  lastHeading: string | undefined
  /** Whether the text of a link is being read, in which no other begins. */
  isInLink: boolean
  /** How many lists of running text are being read, one within the other. */
  depth: number
  readonly flow: (nodes: readonly RootContent[]) => FlowNode[]
  readonly phrasing: (nodes: readonly PhrasingContent[], format?: number) => Piece[]
}

/** The line of a node in the text that is read. */
export const lineOf = (node: Nodes): number | undefined => node.position?.start.line
