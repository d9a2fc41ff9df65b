import { $isBlockNode } from '@payloadcms/richtext-lexical/client'
import type { LexicalEditor, LexicalNode } from '@payloadcms/richtext-lexical/lexical'
import { $getRoot, $isElementNode } from '@payloadcms/richtext-lexical/lexical'

import { blockWordFields } from './blockWordFields.ts'
import { editorsIn } from './lexicalOf.ts'

const $allOf = (node: LexicalNode): LexicalNode[] => [
  node,
  ...($isElementNode(node) ? node.getChildren().flatMap($allOf) : []),
]

const $blockOf = (id: string) =>
  $allOf($getRoot())
    .filter((node) => $isBlockNode(node))
    .find((node) => node.getFields().id === id)

const holds = (editor: LexicalEditor, id: string): boolean =>
  editor.getEditorState().read(() => $blockOf(id) !== undefined)

/**
 * Put words into a field of a block that does not stand on the screen, as the alternative text of a
 * picture, which a drawer holds.
 *
 * @param segment its identity: `<id of the block>.<kind>`.
 * @returns whether there is such a block.
 */
export const putInBlock = (pane: Element, segment: string, text: string): boolean => {
  const [id = '', kind] = segment.split('.')
  const field = Object.keys(blockWordFields).find((name) => blockWordFields[name] === kind)
  const editor = editorsIn(pane).find((one) => holds(one, id))
  if (!editor || field === undefined) return false
  editor.update(
    () => {
      const block = $blockOf(id)
      block?.setFields({ ...block.getFields(), [field]: text }, true)
    },
    { tag: 'history-push' },
  )
  return true
}
