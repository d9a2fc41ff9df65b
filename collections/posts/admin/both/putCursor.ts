/** Put the cursor at the end of a paragraph, or into a field, also of a block in the text. */
export const putCursor = (element: HTMLElement): void => {
  const root = element.closest<HTMLElement>('[contenteditable="true"]')
  if (!root || element.matches('input, textarea')) {
    element.focus({ preventScroll: true })
    return
  }
  root.focus({ preventScroll: true })
  const selection = window.getSelection()
  selection?.selectAllChildren(element)
  selection?.collapseToEnd()
}
