/** Give the fields of a second editor ids of their own, and lead their labels there. */
const renameFields = (root: HTMLElement, ending: string): void => {
  for (const element of root.querySelectorAll('[id^="field-"]')) {
    if (element.id.endsWith(ending)) continue
    const label = root.querySelector<HTMLLabelElement>(`label[for="${element.id}"]`)
    element.id += ending
    // Some of Payload's labels know how deep their editor lies, some do not.
    if (label) label.htmlFor = element.id
  }
}

/** On a page of its own an editor is what the page is about, and here it is one of two. */
const levelLandmarks = (root: HTMLElement): void => {
  for (const element of root.querySelectorAll('section[aria-labelledby]')) {
    if (element.role !== 'group') element.role = 'group'
  }
}

/**
 * Fit an editor that Payload has made for a page into a pane beside another one, as long as it is
 * on the screen.
 *
 * @param depth for the second of the two, how deep Payload takes it to lie.
 * @returns what ends it.
 */
export const fitIn = (root: HTMLElement, depth: number | undefined): (() => void) => {
  const fit = () => {
    levelLandmarks(root)
    if (depth !== undefined) renameFields(root, `-${depth}`)
  }
  fit()
  const observer = new MutationObserver(fit)
  observer.observe(root, { childList: true, subtree: true })
  return () => observer.disconnect()
}
