import { block } from '../../../content/lexical/block.ts'
import type { BlockNode } from '../../../content/lexical/nodes.ts'
import type { Shortcode } from './readShortcodes.ts'

/** A block made of a shortcode, and the arguments that it does not keep. */
type MadeBlock = { readonly node: BlockNode; readonly dropped: readonly string[] }

type Maker = (shortcode: Shortcode, id: string) => MadeBlock | undefined

const videoId = /^[\w-]{1,64}$/

const droppedOf = ({ named, positional }: Shortcode, kept: string[], places: number): string[] => [
  ...[...named.keys()].filter((name) => !kept.includes(name)),
  ...positional.slice(places),
]

const video =
  (provider: 'youtube' | 'vimeo'): Maker =>
  (shortcode, id) => {
    const { named, positional } = shortcode
    const [video = named.get('id') ?? ''] = positional
    if (!videoId.test(video)) return undefined
    const start = Number(named.get('start') ?? NaN)
    const title = named.get('title')
    const node = block({
      id,
      blockType: 'video',
      provider,
      videoId: video,
      ...(Number.isInteger(start) && start >= 0 ? { startSeconds: start } : {}),
      ...(title ? { title: title.slice(0, 200) } : {}),
    })
    return { node, dropped: droppedOf(shortcode, ['id', 'start', 'title'], 1) }
  }

const figure: Maker = (shortcode, id) => {
  const { named, positional } = shortcode
  const [src = named.get('src') ?? ''] = positional
  if (src === '') return undefined
  const alt = named.get('alt') ?? ''
  const caption = [named.get('title'), named.get('caption')].filter(Boolean).join('\n')
  const node = block({
    id,
    blockType: 'figure',
    missingPath: src,
    ...(alt === '' ? {} : { alt }),
    ...(caption === '' ? {} : { caption }),
  })
  return { node, dropped: droppedOf(shortcode, ['src', 'alt', 'title', 'caption'], 1) }
}

const highlight: Maker = (shortcode, id) => {
  if (shortcode.inner === undefined) return undefined
  const [language = shortcode.named.get('lang') ?? shortcode.named.get('type') ?? ''] =
    shortcode.positional
  const code = shortcode.inner.replace(/^[\r\n]+|[\r\n]+$/g, '')
  if (code === '') return undefined
  const node = block({
    id,
    blockType: 'code',
    code,
    ...(language === '' ? {} : { language: language.slice(0, 40) }),
  })
  return { node, dropped: droppedOf(shortcode, ['lang', 'type'], 1) }
}

const makers: Readonly<Record<string, Maker>> = {
  youtube: video('youtube'),
  vimeo: video('vimeo'),
  figure,
  highlight,
}

/** Make the block of a shortcode that Hugo brings; nothing for one of the site's own. */
export const blockOf: Maker = (shortcode, id) =>
  Object.hasOwn(makers, shortcode.name) ? makers[shortcode.name]!(shortcode, id) : undefined
