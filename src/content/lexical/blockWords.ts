import type { ArticleBlock, ArticleInline } from '../blocks.ts'

const tags = /<!--[\s\S]*?(?:-->|$)|<\/?[a-z][^<>]*>/gi

/**
 * Give the words that a block shows to readers by itself.
 *
 * Not the words of what it points at (a table's cells, a source's title), which its own document
 * has; nor the content of a call-out, which is nodes of the body; nor a shortcode, which nobody
 * sees.
 */
export const blockWords = (fields: ArticleBlock | ArticleInline): string => {
  switch (fields.blockType) {
    case 'figure':
      return [fields.alt, fields.caption].filter(Boolean).join('\n')
    case 'video':
      return fields.title ?? ''
    case 'quotation':
      return [fields.quote, fields.speaker, fields.role].filter(Boolean).join('\n')
    case 'callout':
      return fields.title ?? ''
    case 'chart':
      return fields.caption ?? ''
    case 'code':
      return [fields.code, fields.caption].filter(Boolean).join('\n')
    case 'raw-html':
      return fields.html.replace(tags, '').trim()
    case 'chip-mention':
      return fields.label
    case 'source-citation':
      return fields.locator ?? ''
    case 'spec-table':
    case 'shortcode':
      return ''
  }
}
