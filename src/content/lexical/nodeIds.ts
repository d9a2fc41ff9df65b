import { nodeId } from './nodeId.ts'

/**
 * Start giving ids to the blocks of one article.
 *
 * An id comes from what it stands for and from how often that was asked before, not from its
 * place: a block keeps its id when others are put in front of it.
 */
export const nodeIds = (seed: string): ((content: string) => string) => {
  const seen = new Map<string, number>()
  return (content) => {
    const times = seen.get(content) ?? 0
    seen.set(content, times + 1)
    return nodeId(`${seed}\n${times}\n${content}`)
  }
}
