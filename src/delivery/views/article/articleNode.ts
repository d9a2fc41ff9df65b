import type { FilledCell } from '../../../features/chips/live/fillGrid.ts'
import type { ChartView } from '../../charts/chartView.ts'
import type { PictureView } from '../pictureView.ts'

/**
 * An article's body as it is delivered: a typed tree, safe to render as it is.
 *
 * - *flow*: what stands on lines of its own; *phrase*: what runs in a line.
 * - *citation*: a source by its number in the list under the article, which counts from 1.
 *
 * Whatever readers may not see (a missing picture, an unknown shortcode, a withdrawn chip) is not
 * in it.
 */
export type ArticlePhrase =
  | { readonly kind: 'text'; readonly text: string; readonly marks: readonly TextMark[] }
  | { readonly kind: 'break' }
  | {
      readonly kind: 'link'
      readonly href: string
      readonly newTab: boolean
      readonly title: string | undefined
      readonly children: readonly ArticlePhrase[]
    }
  | {
      readonly kind: 'chip'
      readonly label: string
      readonly slug: string | undefined
      /** The chip whose card is shown; `opens` at its first mention, which has a button for it. */
      readonly card: { readonly chip: number; readonly opens: boolean } | undefined
    }
  | {
      readonly kind: 'citation'
      readonly number: number
      readonly locator: string | undefined
    }

/** How running text is set apart. */
export type TextMark =
  | 'bold'
  | 'italic'
  | 'strikethrough'
  | 'underline'
  | 'code'
  | 'subscript'
  | 'superscript'
  | 'highlight'

/** How a paragraph or a cell is aligned; absent is the language's own way. */
export type TextAlign = 'start' | 'center' | 'end' | 'justify' | undefined

/** A line of a list, with the lists within it. */
export type ListLine = {
  readonly children: readonly ArticlePhrase[]
  readonly lists: readonly ListNode[]
  readonly checked: boolean | undefined
}

/** A list. */
export type ListNode = {
  readonly kind: 'list'
  readonly ordered: boolean
  readonly start: number
  readonly lines: readonly ListLine[]
}

/** A cell; `heads` says what it names. */
export type CellView = {
  readonly children: readonly ArticlePhrase[]
  readonly heads: 'column' | 'row' | undefined
  readonly align: TextAlign
  readonly colSpan: number
  readonly rowSpan: number
}

/** A cell of a comparison table. */
export type SpecCellView = {
  readonly text: string
  /** Written, from facts, or written by hand in the place of facts. */
  readonly origin: FilledCell['origin']
  /** The ids of the facts, of the control events and of the sources that it shows. */
  readonly facts: readonly number[]
  readonly events: readonly number[]
  readonly sources: readonly number[]
  readonly citations: readonly number[]
  readonly disagrees: boolean
  /** Whether it says something else than the first row does. */
  readonly differs: boolean
}

/** A cell of a pinned table that would say something else today. */
type SpecChangeView = {
  readonly row: string
  readonly column: string
  readonly before: string
  readonly after: string
}

/** Which day's facts a table shows, and what has changed since; ISO 8601 without a clock. */
export type SpecMoment =
  | {
      readonly kind: 'pinned'
      readonly day: string
      /** By the knowledge of this moment; absent in a preview. */
      readonly known: string | undefined
      readonly changes: readonly SpecChangeView[]
    }
  | { readonly kind: 'live'; readonly day: string }

/** A comparison table, ready to be set. */
export type SpecTableView = {
  readonly kind: 'specTable'
  readonly id: number
  /** Empty where it has none in this language. */
  readonly caption: string
  /** 1; more where tables of that caption stand before it. */
  readonly nth: number
  readonly columns: ReadonlyArray<{
    readonly label: string
    readonly align: TextAlign
    readonly property: string | undefined
  }>
  readonly rows: ReadonlyArray<{
    readonly chip: string | undefined
    /** What stands in its first cell, else what its chip is called; empty where it is of none. */
    readonly name: string
    /** What all its cells from facts rest on, if that is the same; then they name none. */
    readonly citations: readonly number[]
    readonly cells: readonly SpecCellView[]
  }>
  /** Present where cells come from facts. */
  readonly moment: SpecMoment | undefined
  readonly note: string | undefined
  readonly citations: readonly number[]
}

/** What stands on lines of its own. */
export type ArticleFlow =
  | {
      readonly kind: 'paragraph'
      readonly align: TextAlign
      readonly children: readonly ArticlePhrase[]
    }
  | {
      readonly kind: 'heading'
      readonly level: 2 | 3 | 4 | 5 | 6
      readonly anchor: string
      readonly children: readonly ArticlePhrase[]
    }
  | { readonly kind: 'quote'; readonly children: readonly ArticlePhrase[] }
  | ListNode
  | { readonly kind: 'rule' }
  | {
      readonly kind: 'table'
      readonly number: number
      readonly head: ReadonlyArray<readonly CellView[]>
      readonly body: ReadonlyArray<readonly CellView[]>
    }
  | {
      readonly kind: 'figure'
      readonly picture: PictureView
      readonly isWide: boolean
      /** Where readers get who click it. */
      readonly href: string | undefined
    }
  | SpecTableView
  | {
      readonly kind: 'chart'
      readonly view: ChartView
      readonly caption: string | undefined
      /** Whether it shows every day anew. */
      readonly isLive: boolean
      /** 1; more where charts of the same kind stand before it. */
      readonly nth: number
    }
  | {
      readonly kind: 'video'
      readonly provider: 'youtube' | 'vimeo'
      readonly title: string | undefined
      /** Where the film can be seen without our player. */
      readonly page: string
      /** The player's address, loaded when the reader asks for it. */
      readonly player: string
    }
  | {
      readonly kind: 'quotation'
      readonly paragraphs: readonly string[]
      readonly speaker: string | undefined
      readonly role: string | undefined
      readonly citation: number | undefined
    }
  | {
      readonly kind: 'callout'
      readonly tone: 'note' | 'tip' | 'important' | 'warning' | 'caution'
      readonly title: string | undefined
      readonly children: readonly ArticleFlow[]
    }
  | {
      readonly kind: 'code'
      readonly code: string
      readonly language: string | undefined
      readonly caption: string | undefined
    }
  | { readonly kind: 'html'; readonly html: string }
