import type { InlineBlockNode } from '../../lexical/nodes.ts'

/** The words that a block inside a paragraph shows. */
export const mentionWords = ({ fields }: InlineBlockNode): string =>
  (fields.blockType === 'chip-mention' ? fields.label : fields.locator) ?? ''

/** The same block with other words. */
export const withMentionWords = (node: InlineBlockNode, words: string): InlineBlockNode => {
  const { fields } = node
  if (mentionWords(node) === words) return node
  return fields.blockType === 'chip-mention'
    ? { ...node, fields: { ...fields, label: words } }
    : { ...node, fields: { ...fields, locator: words } }
}
