import type { ArticleInline } from '../../content/blocks.ts'
import { argumentOf } from './argumentOf.ts'
import type { StoryContext } from './storyContext.ts'
import type { StoryShortcode } from './storyShortcode.ts'

/** Make what a shortcode stands for in a line; nothing where it stands for a block. */
export const inlineOf = (
  shortcode: StoryShortcode,
  { idOf, nextId }: StoryContext,
): ArticleInline | undefined => {
  if (shortcode.name === 'chip') {
    const chip = idOf('chips', argumentOf(shortcode, 0))
    const label = shortcode.inner
    return { id: nextId(`chip ${label}`), blockType: 'chip-mention', chip, label }
  }
  if (shortcode.name === 'cite') {
    const key = argumentOf(shortcode, 0)
    const source = idOf('sources', key)
    return { id: nextId(`cite ${key}`), blockType: 'source-citation', source }
  }
  return undefined
}
