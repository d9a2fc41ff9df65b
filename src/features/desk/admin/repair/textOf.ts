/** Read the text of an element in one line, without the mark of a field that is required. */
export const textOf = (element: Pick<Element, 'textContent'> | null | undefined): string =>
  element?.textContent?.replace(/[\s*]+/g, ' ').trim() ?? ''
