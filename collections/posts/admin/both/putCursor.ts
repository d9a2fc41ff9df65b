import { $getNearestNodeFromDOMNode, $isElementNode } from '@payloadcms/richtext-lexical/lexical'

import { editorOf } from './lexicalOf.ts'

/**
 * Put the cursor at the end of a paragraph, or into a field, also of a block in the text.
 *
 * The editor is told at once: it would hear of a selection of the browser's only after the first
 * letter of somebody who is quick.
 */
export const putCursor = (element: HTMLElement): void => {
  const root = element.closest<HTMLElement>('[contenteditable="true"]')
  const editor = editorOf(element)
  if (!root || !editor) {
    element.focus({ preventScroll: true })
    return
  }
  root.focus({ preventScroll: true })
  editor.update(
    () => {
      const node = $getNearestNodeFromDOMNode(element)
      if ($isElementNode(node)) node.selectEnd()
    },
    { discrete: true },
  )
}
