import type { Problem } from '../../../kernel/problem.ts'
import type { Body } from '../../lexical/nodes.ts'
import { messages } from './messages.ts'
import type { WriteFinding, Writing } from './writing.ts'
import { writeFlow } from './writeFlow.ts'

/** What the caller of `writeMarkdown` knows. */
export type WriteOptions = Omit<Writing, 'report' | 'notes' | 'flow'> & {
  /** The file that problems name. */
  readonly where?: string
}

const quiet = new Set<WriteFinding>(['merged-cells', 'html-cleaned'])

/**
 * Write the body of an article as Markdown that Hugo and `parseMarkdown` read as the same body.
 *
 * Text stays text, whatever characters it has. Ends with a line feed, unless there is nothing.
 * What Markdown cannot say is among the problems. The sources that the text cites are footnotes.
 */
export const writeMarkdown = (
  body: Body,
  options: WriteOptions,
): { text: string; problems: Problem[] } => {
  const problems: Problem[] = []
  const writing: Writing = {
    ...options,
    report: (finding, values) => {
      problems.push({
        code: `markdown/${finding}`,
        severity: quiet.has(finding) ? 'info' : 'warning',
        message: messages[finding],
        ...(values === undefined ? {} : { values }),
        ...(options.where === undefined ? {} : { where: options.where }),
      })
    },
    notes: [],
    flow: (nodes) => writeFlow(nodes, writing),
  }
  const flow = writing.flow(body.root.children)
  const notes = writing.notes.map((note, at) => `[^${options.notePrefix ?? ''}${at + 1}]: ${note}`)
  const text = [flow, ...notes].filter((one) => one !== '').join('\n\n')
  return { text: text === '' ? '' : `${text}\n`, problems }
}
