/** The element that the panel begins with. */
export const panelId = 'publication-panel'

/** Bring the panel into view, and put the focus on it. */
export const focusPanel = (): void => {
  const panel = document.getElementById(panelId)
  panel?.scrollIntoView({ block: 'center' })
  panel?.focus({ preventScroll: true })
}
