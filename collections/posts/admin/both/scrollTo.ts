/** Scroll a pane, and nothing around it, so that something in it is seen, below the toolbar. */
export const scrollTo = (pane: HTMLElement, element: HTMLElement): void => {
  const offset = element.getBoundingClientRect().top - pane.getBoundingClientRect().top
  pane.scrollTop += offset - pane.clientHeight / 3
}
