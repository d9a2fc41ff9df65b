import type { Body } from '../../../content/lexical/nodes.ts'
import { textFormat } from '../../../content/lexical/textFormat.ts'
import { walk } from '../../../content/lexical/walk.ts'
import { withEmoji } from './withEmoji.ts'

/**
 * Exchange the names of emoji in the words of a body, in place.
 *
 * Code keeps its characters, as in Hugo since 0.128; older ones exchanged there as well.
 */
export const showEmoji = (body: Body): void => {
  for (const node of walk(body)) {
    if (node.type !== 'text' || node.format & textFormat.code) continue
    node.text = withEmoji(node.text)
  }
}
