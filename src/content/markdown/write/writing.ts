import type {
  ArticleBlock,
  ChartBlock,
  FigureBlock,
  SourceCitation,
  SpecTableBlock,
  VideoBlock,
} from '../../blocks.ts'
import type { FlowNode, LinkFields } from '../../lexical/nodes.ts'
import type { messages } from './messages.ts'

/** A table of words, as it is written out: the first row names the columns. */
export type WrittenTable = {
  readonly header: readonly string[]
  readonly align: readonly ('start' | 'center' | 'end' | undefined)[]
  readonly rows: readonly (readonly string[])[]
}

/** What text runs in: a line may end within it, or not. */
export type LineKind = 'lines' | 'one line' | 'heading'

/** What could not be said in Markdown. */
export type WriteFinding = keyof typeof messages

/**
 * What the writers of one text share.
 *
 * What a block points at is somebody else's to know: each answer is Markdown, or nothing where
 * there is nothing to point at.
 */
export type Writing = {
  /** Whether raw HTML is shown where the text goes; without it some formats are lost. */
  readonly html: boolean
  readonly figure: (figure: FigureBlock) => string | undefined
  /**
   * A block that its text wrote in a way of its own, e.g. as a shortcode, written so again; nothing
   * where it did not, or no longer can.
   */
  readonly own?: (block: ArticleBlock, writing: Writing) => string | undefined
  /** The same for a link, by its address and its words. */
  readonly ownLink?: (url: string, words: string) => string | undefined
  /** What the names of footnotes begin with, where numbers are taken. */
  readonly notePrefix?: string
  readonly video: (video: VideoBlock) => string
  readonly chart: (chart: ChartBlock) => string
  readonly table: (table: SpecTableBlock) => WrittenTable | undefined
  /** The address of a link to a document of the newsroom, written as it stands in Markdown. */
  readonly link: (fields: LinkFields) => string | undefined
  /** The words of a footnote for a source. */
  readonly citation: (citation: SourceCitation) => string | undefined
  /** What of a piece of HTML may leave the newsroom. */
  readonly rawHtml: (html: string) => string
  readonly report: (finding: WriteFinding, values?: Record<string, string | number>) => void
  /** The footnotes so far, each with its words. */
  readonly notes: string[]
  readonly flow: (nodes: readonly FlowNode[]) => string
}
