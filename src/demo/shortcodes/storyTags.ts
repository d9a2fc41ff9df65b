/** One tag of a story: `{{< name … >}}` or `{{< /name >}}`. */
export type StoryTag = Readonly<{
  isEnd: boolean
  name: string
  positional: readonly string[]
  named: Readonly<Record<string, string>>
  from: number
  to: number
}>

const tag = /\{\{< (\/?)([a-z-]+)((?: (?:[a-z]+=)?"[^"]*")*) >\}\}/g
const argument = /(?:([a-z]+)=)?"([^"]*)"/g

/**
 * Find the shortcode tags of a story.
 *
 * Stories keep to a strict part of Hugo's syntax: one space, arguments in straight quotation marks.
 *
 * @throws Error where something looks like a tag and is none.
 */
export const storyTags = (markdown: string): StoryTag[] => {
  const tags = [...markdown.matchAll(tag)].map((found): StoryTag => {
    const [source, slash, name = '', written = ''] = found
    const given = [...written.matchAll(argument)]
    return {
      isEnd: slash !== '',
      name,
      positional: given.flatMap(([, key, value = '']) => (key ? [] : [value])),
      named: Object.fromEntries(
        given.flatMap(([, key, value]) => (key ? [[key, value ?? '']] : [])),
      ),
      from: found.index,
      to: found.index + source.length,
    }
  })
  if (tags.length !== markdown.split('{{').length - 1) throw new Error('a tag is not closed')
  return tags
}
