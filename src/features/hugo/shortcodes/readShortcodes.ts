import type { OtherTag, ShortcodeTag } from './scanTags.ts'
import { scanTags } from './scanTags.ts'

/** A shortcode with its content: `inner` is the text between its tags, if it has an end tag. */
export type Shortcode = Omit<ShortcodeTag, 'kind'> & {
  readonly kind: 'shortcode'
  readonly source: string
  readonly inner: string | undefined
  /** Whether its content is Markdown: it is written with `%`. */
  readonly isMarkdown: boolean
  /** How long its first tag is, and its last. */
  readonly openLength: number
  readonly closeLength: number
  /** Whether nothing follows it on its line. */
  readonly endsLine: boolean
}

const lineEnd = /[ \t]*(?:\n|$)/y

/** A stretch of a text: plain, or a shortcode that stands in no other. */
export type Stretch = { readonly kind: 'text'; readonly text: string } | Shortcode | OtherTag

/**
 * Pair the tags of a text: an end tag belongs to the last open tag of its name, and what was
 * opened in between stands alone. An end tag without a beginning is broken.
 */
const pair = (tags: readonly (ShortcodeTag | OtherTag)[]): Map<ShortcodeTag, ShortcodeTag> => {
  const open = new Map<string, ShortcodeTag[]>()
  const ends = new Map<ShortcodeTag, ShortcodeTag>()
  for (const tag of tags) {
    if (tag.kind === 'open') {
      const waiting = open.get(tag.name) ?? []
      waiting.push(tag)
      open.set(tag.name, waiting)
    }
    if (tag.kind !== 'close') continue
    const begun = open.get(tag.name)?.pop()
    if (begun === undefined) continue
    ends.set(begun, tag)
  }
  return ends
}

/** Cut a text into plain stretches and the shortcodes between them. */
export const readShortcodes = (text: string): Stretch[] => {
  const tags = scanTags(text)
  const ends = pair(tags)
  const stretches: Stretch[] = []
  let at = 0
  for (const tag of tags) {
    // It stands within the one before.
    if (tag.start < at) continue
    if (tag.start > at) stretches.push({ kind: 'text', text: text.slice(at, tag.start) })
    if (tag.kind === 'escaped' || tag.kind === 'broken') stretches.push(tag)
    else if (tag.kind === 'close') {
      const { start, end } = tag
      stretches.push({ kind: 'broken', start, end, reason: `“${tag.name}” was never opened` })
    } else {
      const close = ends.get(tag)
      const end = close?.end ?? tag.end
      lineEnd.lastIndex = end
      stretches.push({
        ...tag,
        kind: 'shortcode',
        end,
        inner: close && text.slice(tag.end, close.start),
        source: text.slice(tag.start, end),
        isMarkdown: text[tag.start + 2] === '%',
        openLength: tag.end - tag.start,
        endsLine: lineEnd.test(text),
        closeLength: close ? close.end - close.start : 0,
      })
    }
    at = stretches.at(-1)!.kind === 'text' ? at : (stretches.at(-1) as { end: number }).end
  }
  if (at < text.length) stretches.push({ kind: 'text', text: text.slice(at) })
  return stretches
}
