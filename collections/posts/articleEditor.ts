import {
  AlignFeature,
  BlockquoteFeature,
  BlocksFeature,
  BoldFeature,
  ChecklistFeature,
  EXPERIMENTAL_TableFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  IndentFeature,
  InlineCodeFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  StrikethroughFeature,
  SubscriptFeature,
  SuperscriptFeature,
  UnderlineFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'

import { CalloutBlock } from './blocks/CalloutBlock.ts'
import { ChartBlock } from './blocks/ChartBlock.ts'
import { ChipMention } from './blocks/ChipMention.ts'
import { CodeBlock } from './blocks/CodeBlock.ts'
import { FigureBlock } from './blocks/FigureBlock.ts'
import { QuotationBlock } from './blocks/QuotationBlock.ts'
import { RawHtmlBlock } from './blocks/RawHtmlBlock.ts'
import { ShortcodeBlock } from './blocks/ShortcodeBlock.ts'
import { SourceCitation } from './blocks/SourceCitation.ts'
import { SpecTableBlock } from './blocks/SpecTableBlock.ts'
import { VideoBlock } from './blocks/VideoBlock.ts'
import { linkFeature } from './linkFeature.ts'
import { sayTaiwan } from './sayTaiwan.ts'
import { WritingFeature } from './WritingFeature.ts'

/** The editor of an article's body. */
export const articleEditor: ReturnType<typeof lexicalEditor> = sayTaiwan(
  lexicalEditor({
    features: [
      ParagraphFeature(),
      // The headline is the page's h1.
      HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4', 'h5', 'h6'] }),
      BoldFeature(),
      ItalicFeature(),
      UnderlineFeature(),
      StrikethroughFeature(),
      SubscriptFeature(),
      SuperscriptFeature(),
      InlineCodeFeature(),
      AlignFeature(),
      IndentFeature(),
      UnorderedListFeature(),
      OrderedListFeature(),
      ChecklistFeature(),
      linkFeature(),
      BlockquoteFeature(),
      HorizontalRuleFeature(),
      // For tables that only one article needs; comparison tables are a collection.
      EXPERIMENTAL_TableFeature(),
      BlocksFeature({
        blocks: [
          FigureBlock,
          SpecTableBlock,
          ChartBlock,
          VideoBlock,
          QuotationBlock,
          CalloutBlock,
          CodeBlock,
          RawHtmlBlock,
          ShortcodeBlock,
        ],
        inlineBlocks: [ChipMention, SourceCitation],
      }),
      FixedToolbarFeature(),
      InlineToolbarFeature(),
      WritingFeature(),
    ],
  }),
)
