import type { StoryShortcode } from './storyShortcode.ts'
import type { StoryTag } from './storyTags.ts'
import { storyTags } from './storyTags.ts'

/** A shortcode as it was written, and what it says. */
export type WrittenShortcode = Readonly<{ source: string; shortcode: StoryShortcode }>

const paired = new Set(['chip', 'callout', 'quotation'])

const endOf = (start: StoryTag, tags: readonly StoryTag[]): StoryTag => {
  if (!paired.has(start.name)) return start
  const end = tags.find(
    ({ isEnd, name, from }) => isEnd && name === start.name && from > start.from,
  )
  if (!end) throw new Error(`the shortcode ${start.name} does not end`)
  return end
}

/**
 * Part a story's Markdown into text and shortcodes; one that stands within another stays in it.
 *
 * @throws Error where a shortcode is not well formed.
 */
export const readShortcodes = (markdown: string): (string | WrittenShortcode)[] => {
  const parts: (string | WrittenShortcode)[] = []
  const tags = storyTags(markdown)
  let at = 0
  for (const start of tags) {
    if (start.from < at) continue
    if (start.isEnd) throw new Error(`the shortcode ${start.name} ends before it begins`)
    const end = endOf(start, tags)
    const { name, positional, named } = start
    const inner = end === start ? '' : markdown.slice(start.to, end.from)
    parts.push(markdown.slice(at, start.from), {
      source: markdown.slice(start.from, end.to),
      shortcode: { name, positional, named, inner },
    })
    at = end.to
  }
  return [...parts, markdown.slice(at)].filter((part) => part !== '')
}
