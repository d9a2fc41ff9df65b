import type { BlockNode, FlowNode } from '../../../content/lexical/nodes.ts'
import type { HugoFinding } from '../hugoProblem.ts'

/** Notes something that was found in a shortcode. */
export type ShortcodeReport = (
  finding: HugoFinding,
  values?: Record<string, string | number>,
) => void

/**
 * What becomes of a shortcode.
 *
 * - *block*: a block in its place.
 * - *words*: running text, or a link.
 * - *around*: `inner` is read as part of the article, and `wrap` takes what it is read into.
 * - *nothing*: it is left out.
 * - *incomplete*: it does not say what it would have to say.
 */
export type MadeShortcode =
  | { readonly is: 'block'; readonly node: BlockNode }
  | {
      readonly is: 'words'
      readonly text: string
      readonly format?: number
      readonly href?: string
    }
  | {
      readonly is: 'around'
      readonly inner: string
      readonly wrap?: (content: FlowNode[], report: ShortcodeReport) => FlowNode[]
    }
  | { readonly is: 'nothing' }
  | { readonly is: 'incomplete'; readonly missing: string }

/** Answers that a shortcode does not say something. */
export const incomplete = (missing: string): MadeShortcode => ({ is: 'incomplete', missing })
