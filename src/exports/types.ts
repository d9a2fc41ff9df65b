/** The door for the shapes that frontends and other plugins work with. */
export type {
  ArticleBlock,
  ArticleInline,
  CalloutBlock,
  ChartBlock,
  ChipMention,
  CodeBlock,
  FigureBlock,
  QuotationBlock,
  RawHtmlBlock,
  ShortcodeBlock,
  SourceCitation,
  SpecTableBlock,
  VideoBlock,
} from '../content/blocks.ts'
export type { SpecCell, SpecColumn, SpecGrid, SpecRow } from '../features/chips/specGrid.ts'
export type { Locale, LocalizedText } from '../kernel/locale.ts'
