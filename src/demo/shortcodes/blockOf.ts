import { z } from 'zod'
import type { ArticleBlock } from '../../content/blocks.ts'
import { chartKinds } from '../../kernel/chartKinds.ts'
import { argumentOf } from './argumentOf.ts'
import type { StoryContext } from './storyContext.ts'
import type { StoryShortcode } from './storyShortcode.ts'

const chartKind = z.enum(chartKinds)

const calloutKind = z.enum(['note', 'tip', 'important', 'warning', 'caution'])

/**
 * Make the block that a shortcode stands for.
 *
 * @throws Error for a name that no story may use.
 */
export const blockOf = (
  shortcode: StoryShortcode,
  { idOf, nextId, readInner }: StoryContext,
): ArticleBlock => {
  const { name, named, inner } = shortcode
  const argument = (one: number | string): string => argumentOf(shortcode, one)
  switch (name) {
    case 'figure': {
      const key = argument('picture')
      const media = idOf('media', key)
      const caption = named['caption']
      return { id: nextId(`figure ${key}`), blockType: 'figure', media, caption, width: 'wide' }
    }
    case 'spec-table': {
      const key = argument(0)
      const table = idOf('spec-tables', key)
      const shows = shortcode.positional[1] === 'live' ? ('live' as const) : undefined
      return { id: nextId(`spec-table ${key}`), blockType: 'spec-table', table, shows }
    }
    case 'chart': {
      const kind = chartKind.parse(argument('kind'))
      const { caption, on: day } = named
      return {
        id: nextId(`chart ${kind}`),
        blockType: 'chart',
        kind,
        asOf: day === undefined ? 'publication' : 'day',
        day,
        caption,
      }
    }
    case 'youtube': {
      const videoId = argument('id')
      const title = argument('title')
      const id = nextId(`youtube ${videoId}`)
      return { id, blockType: 'video', provider: 'youtube', videoId, title }
    }
    case 'callout': {
      const kind = calloutKind.parse(argument('kind'))
      const title = argument('title')
      const content = readInner(inner)
      return { id: nextId(`callout ${title}`), blockType: 'callout', kind, title, content }
    }
    case 'quotation': {
      const { speaker, role, source: key } = named
      const source = key === undefined ? null : idOf('sources', key)
      const quote = inner.trim()
      return {
        id: nextId(`quotation ${quote}`),
        blockType: 'quotation',
        quote,
        speaker,
        role,
        source,
      }
    }
    default:
      throw new Error(`no story may use the shortcode ${name}`)
  }
}
