import { block } from '../content/lexical/block.ts'
import { inlineBlock } from '../content/lexical/inlineBlock.ts'
import { nodeIds } from '../content/lexical/nodeIds.ts'
import type { Body } from '../content/lexical/nodes.ts'
import type { Island } from '../content/markdown/islands.ts'
import { openIslands } from '../content/markdown/islands.ts'
import { parseMarkdown } from '../content/markdown/parseMarkdown.ts'
import { sayProblem } from '../kernel/problem.ts'
import { blockOf } from './shortcodes/blockOf.ts'
import { inlineOf } from './shortcodes/inlineOf.ts'
import { readShortcodes } from './shortcodes/readShortcodes.ts'
import type { StoryContext } from './shortcodes/storyContext.ts'
import type { StoryShortcode } from './shortcodes/storyShortcode.ts'
import type { Story } from './story.ts'

type Standing = Pick<Island, 'node' | 'text'>

const read = (markdown: string, standingFor: (shortcode: StoryShortcode) => Standing): Body => {
  const islands = openIslands(markdown)
  if (!islands) throw new Error('no character is left to mark with')
  const marked = readShortcodes(markdown).map((part) =>
    typeof part === 'string'
      ? part
      : islands.mark({ source: part.source, ...standingFor(part.shortcode) }),
  )
  const { body, problems } = parseMarkdown(marked.join(''), { islands })
  const [problem] = problems
  if (problem) throw new Error(sayProblem(problem, 'en'))
  return body
}

/**
 * Make the stored body of a story.
 *
 * What the editor could not hold whole is refused, not kept as its source.
 *
 * @throws Error naming the file and what it must not say: it is ours, so that is a bug.
 */
export const storyBody = (story: Story, idOf: StoryContext['idOf']): Body => {
  const where = `${story.key}/${story.language}.md`
  const context: StoryContext = {
    idOf,
    nextId: nodeIds(where),
    readInner: (markdown) =>
      read(markdown, ({ name, inner }) => ({ text: name === 'chip' ? inner : '' })),
  }
  try {
    return read(story.markdown, (shortcode) => {
      const inline = inlineOf(shortcode, context)
      return { node: inline ? inlineBlock(inline) : block(blockOf(shortcode, context)) }
    })
  } catch (error) {
    throw new Error(`${where}: ${(error as Error).message}`, { cause: error })
  }
}
