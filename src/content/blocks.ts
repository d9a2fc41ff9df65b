import type { ChartKind } from '../kernel/chartKinds.ts'
import type { ShownMoment } from '../kernel/shownMoment.ts'

/**
 * The blocks of an article, as they are stored in a Lexical body.
 *
 * A block stands between paragraphs as `{ type: 'block', version: 2, format: '', fields }`; an
 * inline block stands inside one as `{ type: 'inlineBlock', version: 1, fields }`. `fields` is one
 * of the types below with `id` (24 hexadecimal digits, unique in the article) and `blockType`.
 * Articles are in one language, so the words of a block are plain strings; the words of what a
 * block points at (media, spec tables, chips, sources) are localized there.
 *
 * Relations are ids; when a query populates them they are the related documents.
 */

/** A related document: its id, or the document where a query has populated it. */
type Related<Document = { id: number }> = number | Document | null

/** What else the text that a block was imported from says of it, as written; nobody sees it. */
type Options = string | null

type BlockOf<Slug extends string, Fields> = Readonly<
  { id: string; blockType: Slug; blockName?: string | null } & Fields
>

/** A picture. One that an import could not find has no `media`, and keeps its address. */
export type FigureBlock = BlockOf<
  'figure',
  {
    media?: Related
    /** The address in the original text of a picture that was not found, e.g. `/images/a.png`. */
    missingPath?: string | null
    /** Replaces the caption of the media document in this article. */
    caption?: string | null
    /** Replaces the alternative text of the media document in this article. */
    alt?: string | null
    width?: 'column' | 'wide' | null
    /** Where readers get who click the picture. */
    link?: string | null
    options?: Options
  }
>

/** A comparison table of the desk, rendered where it stands. */
export type SpecTableBlock = BlockOf<
  'spec-table',
  {
    table: Related
    /**
     * What its cells from facts say: as on the day of publication, on a day, or today. Absent where
     * nobody has chosen: as the kind of the article asks (`momentAsked`).
     */
    shows?: ShownMoment | null
    /** `2025-04-10`, where it shows a day. */
    day?: string | null
  }
>

/** A chart of what the newsroom holds of chips, drawn where it stands. */
export type ChartBlock = BlockOf<
  'chart',
  {
    kind: ChartKind
    /** Which day it shows, as `shows` of a table says. */
    asOf?: ShownMoment | null
    /** `2025-04-09`. */
    day?: string | null
    caption?: string | null
  }
>

/** A film of a known player; nothing is loaded from it before the reader asks. */
export type VideoBlock = BlockOf<
  'video',
  {
    provider: 'youtube' | 'vimeo'
    /** The player's id, e.g. `_1f-o0nqpEI`. */
    videoId: string
    title?: string | null
    /** Where it starts, in seconds. */
    startSeconds?: number | null
    options?: Options
  }
>

/** What somebody said, with who and where. Paragraphs are separated by a blank line. */
export type QuotationBlock = BlockOf<
  'quotation',
  {
    quote: string
    speaker?: string | null
    /** What the speaker is, e.g. an office. */
    role?: string | null
    source?: Related
  }
>

/** A paragraph or more set apart; the five kinds are those of Markdown alerts. */
export type CalloutBlock = BlockOf<
  'callout',
  {
    kind: 'note' | 'tip' | 'important' | 'warning' | 'caution'
    title?: string | null
    /** A Lexical editor state: paragraphs, lists, links. */
    content: unknown
  }
>

/** Program text, shown as it is. */
export type CodeBlock = BlockOf<
  'code',
  {
    code?: string | null
    /** A language as Markdown fences name it, e.g. `python`. */
    language?: string | null
    caption?: string | null
    options?: Options
  }
>

/** HTML of a writer or an import; kept as written, sanitised wherever it is shown. */
export type RawHtmlBlock = BlockOf<'raw-html', { html: string }>

/** A shortcode that nothing here understands; kept to the character, never shown to readers. */
export type ShortcodeBlock = BlockOf<
  'shortcode',
  {
    name: string
    /** The exact source, delimiters included; of a paired one, with its content and its end. */
    source: string
  }
>

/** A chip named in running text. */
export type ChipMention = BlockOf<'chip-mention', { chip: Related; label: string }>

/** A source cited in running text. */
export type SourceCitation = BlockOf<
  'source-citation',
  { source: Related; locator?: string | null }
>

/** A block between paragraphs. */
export type ArticleBlock =
  | FigureBlock
  | SpecTableBlock
  | ChartBlock
  | VideoBlock
  | QuotationBlock
  | CalloutBlock
  | CodeBlock
  | RawHtmlBlock
  | ShortcodeBlock

/** A block inside a paragraph. */
export type ArticleInline = ChipMention | SourceCitation
