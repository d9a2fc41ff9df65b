import type { Body } from '../../content/lexical/nodes.ts'
import type { Filled } from '../load/run.ts'

/** What the shortcodes of one story need to become blocks. */
export type StoryContext = Readonly<{
  idOf: (collection: Filled, key: string) => number
  nextId: (content: string) => string
  /** Read the text inside a call-out, where a chip is a word and a citation is left out. */
  readInner: (markdown: string) => Body
}>
