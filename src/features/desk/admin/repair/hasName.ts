/** Tell whether a control carries a name of its own. */
export const hasName = (element: Element): boolean =>
  Boolean(element.getAttribute('aria-label') || element.getAttribute('title'))
