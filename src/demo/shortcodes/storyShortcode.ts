/** A shortcode of a story: `cite "key"` has arguments by place, `figure picture="key"` by name. */
export type StoryShortcode = Readonly<{
  name: string
  positional: readonly string[]
  named: Readonly<Record<string, string>>
  /** What stands between its beginning and its end. */
  inner: string
}>
