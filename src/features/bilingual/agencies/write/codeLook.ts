import type { CodeData } from '../../../../content/segments/inline/coded.ts'
import { textFormat } from '../../../../content/lexical/textFormat.ts'

/** How translators' tools show a code, and what they may do with it. */
export type CodeLook = {
  readonly type: 'fmt' | 'link' | 'other'
  readonly subType: string
  /** What stands for it on the screen. */
  readonly disp: string
  /** Whether it may stand there more than once, or not at all. */
  readonly isFree: boolean
}

const formats: ReadonlyMap<number, readonly [subType: string, disp: string]> = new Map([
  [textFormat.bold, ['xlf:b', 'b']],
  [textFormat.italic, ['xlf:i', 'i']],
  [textFormat.underline, ['xlf:u', 'u']],
  [textFormat.strikethrough, ['waferdesk:strikethrough', 's']],
  [textFormat.code, ['waferdesk:code', 'code']],
  [textFormat.subscript, ['waferdesk:subscript', 'sub']],
  [textFormat.superscript, ['waferdesk:superscript', 'sup']],
  [textFormat.highlight, ['waferdesk:highlight', 'mark']],
])

const nodes: Readonly<Record<string, readonly [subType: string, disp: string]>> = {
  linebreak: ['xlf:lb', '⏎'],
  paragraph: ['xlf:pb', '¶'],
  tab: ['waferdesk:tab', '⇥'],
}

/** Tell how a code is shown to translators. */
export const codeLook = (data: CodeData): CodeLook => {
  switch (data.kind) {
    case 'format': {
      const [subType, disp] = formats.get(data.format) ?? [`waferdesk:format-${data.format}`, 'f']
      return { type: 'fmt', subType, disp, isFree: true }
    }
    case 'look':
      return { type: 'fmt', subType: 'waferdesk:look', disp: 'style', isFree: true }
    case 'link': {
      const { url, doc } = data.node.fields
      const disp = url ?? (typeof doc?.value === 'number' ? `#${doc.value}` : '')
      return { type: 'link', subType: 'waferdesk:link', disp, isFree: false }
    }
    case 'mention': {
      const isChip = data.node.fields.blockType === 'chip-mention'
      const subType = isChip ? 'waferdesk:chip' : 'waferdesk:citation'
      return { type: 'other', subType, disp: isChip ? '晶片 chip' : '來源 source', isFree: false }
    }
    case 'node': {
      const known = nodes[data.node.type]
      const [subType, disp] = known ?? ['waferdesk:node', data.node.type]
      return { type: known ? 'fmt' : 'other', subType, disp, isFree: known !== undefined }
    }
  }
}
