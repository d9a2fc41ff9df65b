/** The element that the panel of a post begins with; two posts may be open side by side. */
export const panelIdOf = (post: number | undefined): string => `publication-panel-${post ?? 0}`

/** Bring the panel of a post into view, and put the focus on it. */
export const focusPanel = (post: number | undefined): void => {
  const panel = document.getElementById(panelIdOf(post))
  panel?.scrollIntoView({ block: 'center' })
  panel?.focus({ preventScroll: true })
}
