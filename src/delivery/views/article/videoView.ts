import type { VideoBlock } from '../../../content/blocks.ts'
import type { ArticleFlow } from './articleNode.ts'

const idIn = {
  youtube:
    /^(?:https?:\/\/\S*(?:v=|youtu\.be\/|embed\/|shorts\/|live\/))?([\w-]{6,64})(?:[?&#]\S*)?$/,
  vimeo: /^(?:https?:\/\/\S*?\/)?(\d{4,20})(?:[?#/]\S*)?$/,
}

/** Make a film ready: where it can be seen, and the player to load when the reader asks. */
export const videoView = (block: VideoBlock): ArticleFlow | undefined => {
  const id = idIn[block.provider]?.exec(block.videoId?.trim() ?? '')?.[1]
  if (id === undefined) return undefined
  const start = block.startSeconds && block.startSeconds > 0 ? Math.floor(block.startSeconds) : 0
  const base = { kind: 'video', provider: block.provider, title: block.title || undefined } as const
  return block.provider === 'vimeo'
    ? {
        ...base,
        page: `https://vimeo.com/${id}${start ? `#t=${start}s` : ''}`,
        player: `https://player.vimeo.com/video/${id}?dnt=1&autoplay=1${start ? `#t=${start}s` : ''}`,
      }
    : {
        ...base,
        page: `https://www.youtube.com/watch?v=${id}${start ? `&t=${start}s` : ''}`,
        player: `https://www.youtube-nocookie.com/embed/${id}?autoplay=1${start ? `&start=${start}` : ''}`,
      }
}
