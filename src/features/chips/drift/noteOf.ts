import { block } from '../../../content/lexical/block.ts'
import { body } from '../../../content/lexical/body.ts'
import { list } from '../../../content/lexical/list.ts'
import { listItem } from '../../../content/lexical/listItem.ts'
import type { BlockNode } from '../../../content/lexical/nodes.ts'
import { nodeId } from '../../../content/lexical/nodeId.ts'
import { text } from '../../../content/lexical/text.ts'
import type { Locale } from '../../../kernel/locale.ts'
import { say } from '../../../kernel/messages.ts'
import { sayPartialDate } from '../../../kernel/sayPartialDate.ts'
import { findTableProperty } from '../live/tableProperty.ts'
import type { DriftFinding } from './driftTask.ts'
import { driftMessages } from './messages.ts'

const lineOf = ({ name, property, before, after }: DriftFinding, language: Locale): string => {
  const label = findTableProperty(property)?.label[language] ?? property
  const message = after === '' ? driftMessages.noteLineLost : driftMessages.noteLine
  return say(message, language, { name, property: label, before, after })
}

/**
 * Write the dated note of an article: a call-out with a line for each value that has changed.
 *
 * @param day `2025-04-10`.
 */
export const noteOf = (
  findings: readonly DriftFinding[],
  language: Locale,
  day: string,
): BlockNode => {
  const lines = [...new Set(findings.map((finding) => lineOf(finding, language)))]
  const items = lines.map((line, at) => listItem([text(line)], { value: at + 1 }))
  return block({
    id: nodeId(`drift ${day} ${lines.join('\n')}`),
    blockType: 'callout',
    kind: 'note',
    title: say(driftMessages.noteTitle, language, { date: sayPartialDate(day, language) }),
    content: body([list('bullet', items)]),
  })
}
