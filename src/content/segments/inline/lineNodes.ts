import { lineBreak } from '../../lexical/lineBreak.ts'
import type { PhrasingNode } from '../../lexical/nodes.ts'
import { text } from '../../lexical/text.ts'

const tab = (): PhrasingNode => ({ ...text('\t'), type: 'tab', detail: 2 })

/** Make of plain words what runs in a line: their line breaks and tabulators become nodes. */
export const lineNodes = (words: string): PhrasingNode[] =>
  words
    .replace(/\r\n?/g, '\n')
    .split(/([\n\t])/)
    .filter((part) => part !== '')
    .map((part) => (part === '\n' ? lineBreak() : part === '\t' ? tab() : text(part)))
