import type { ArticleBlock } from '../blocks.ts'
import type { SegmentKind } from './segment.ts'

/**
 * Which field of a block holds which words, in reading order, whether there are any or not.
 *
 * A code and a shortcode say the same in every language; a spec table has its own two.
 */
export const blockFields = (
  blockType: ArticleBlock['blockType'],
): ReadonlyArray<readonly [kind: SegmentKind, field: string]> => {
  switch (blockType) {
    case 'figure':
      return [
        ['alt', 'alt'],
        ['caption', 'caption'],
      ]
    case 'video':
    case 'callout':
      return [['label', 'title']]
    case 'quotation':
      return [
        ['quote', 'quote'],
        ['speaker', 'speaker'],
        ['role', 'role'],
      ]
    case 'chart':
    case 'code':
      return [['caption', 'caption']]
    case 'raw-html':
      return [['html', 'html']]
    case 'spec-table':
    case 'shortcode':
      return []
  }
}
