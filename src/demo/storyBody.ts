import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { block } from '../content/lexical/block.ts'
import { body } from '../content/lexical/body.ts'
import { inlineBlock } from '../content/lexical/inlineBlock.ts'
import { nodeIds } from '../content/lexical/nodeIds.ts'
import type { BlockNode, Body, InlineBlockNode } from '../content/lexical/nodes.ts'
import { flowOf } from './markdown/flowOf.ts'
import { markOf } from './markdown/marks.ts'
import { blockOf } from './shortcodes/blockOf.ts'
import { inlineOf } from './shortcodes/inlineOf.ts'
import { readShortcodes } from './shortcodes/readShortcodes.ts'
import type { StoryContext } from './shortcodes/storyContext.ts'
import type { StoryShortcode } from './shortcodes/storyShortcode.ts'
import type { Story } from './story.ts'

type Standing = BlockNode | InlineBlockNode

const read = (
  markdown: string,
  standingFor: (shortcode: StoryShortcode) => Standing | string,
): Body => {
  const standing: Standing[] = []
  const marked = readShortcodes(markdown).map((part) => {
    if (typeof part === 'string') return part
    const stands = standingFor(part.shortcode)
    return typeof stands === 'string' ? stands : markOf(standing.push(stands) - 1)
  })
  const tree = fromMarkdown(marked.join(''), {
    extensions: [gfm()],
    mdastExtensions: [gfmFromMarkdown()],
  })
  const inlineAt = (number: number): InlineBlockNode => {
    const found = standing[number]
    if (found?.type === 'inlineBlock') return found
    throw new Error('a block of a story stands on a line of its own')
  }
  const blockAt = (number: number): BlockNode | undefined => {
    const found = standing[number]
    return found?.type === 'block' ? found : undefined
  }
  return body(tree.children.map((node) => flowOf(node, inlineAt, blockAt)))
}

/**
 * Make the stored body of a story.
 *
 * Stories use little of Markdown, and nothing of it may be lost: whatever else one says is refused.
 *
 * @throws Error naming the file and what it must not say: it is ours, so that is a bug.
 */
export const storyBody = (story: Story, idOf: StoryContext['idOf']): Body => {
  const where = `${story.key}/${story.language}.md`
  const context: StoryContext = {
    idOf,
    nextId: nodeIds(where),
    readInner: (markdown) => read(markdown, ({ name, inner }) => (name === 'chip' ? inner : '')),
  }
  try {
    return read(story.markdown, (shortcode) => {
      const inline = inlineOf(shortcode, context)
      return inline ? inlineBlock(inline) : block(blockOf(shortcode, context))
    })
  } catch (error) {
    throw new Error(`${where}: ${(error as Error).message}`, { cause: error })
  }
}
