import type { Locale } from '../../../kernel/locale.ts'
import type { Material } from '../../queries/articleRecord.ts'
import type { PostMoment } from '../../queries/postMoment.ts'
import type { AnchorBook } from './anchorBook.ts'
import type { SourceLedger } from './sourceLedger.ts'

/** What the parsing of one article goes by, and what it notes on the way. */
export type Parsing = {
  readonly locale: Locale
  readonly material: Material
  readonly sources: SourceLedger
  readonly anchors: AnchorBook
  /** What tables and charts go by that are not pinned. */
  readonly moment: PostMoment
  /** How many tables have been met that have no caption of their own. */
  readonly tables: { count: number }
  /** How often a comparison table or a chart has been met that is called so. */
  readonly titles: Map<string, number>
  /** The chips that have been named, in this order. */
  readonly mentioned: Set<number>
  /** Whether what is parsed stands in a link, in which there can be no other. */
  readonly isInLink?: boolean
}
