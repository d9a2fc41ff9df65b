/** What guarding a page that has unsaved text needs. */
export type LeavingGuard = {
  /** The form of the document. */
  readonly form: HTMLElement
  readonly isSaved: () => boolean
  /** Save now; tells whether all is saved. */
  readonly flush: () => Promise<boolean>
  /** Put what editors on the screen hold into the form. */
  readonly commit: () => void
  /** Ask whether to leave although saving failed. */
  readonly askToLeave: () => boolean
  readonly sendLast: () => void
}

const linkOf = (event: MouseEvent): HTMLAnchorElement | null => {
  const isPlain =
    event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
  if (!isPlain || event.defaultPrevented || !(event.target instanceof Element)) return null
  const link = event.target.closest('a')
  if (!link?.href || link.target === '_blank' || link.hasAttribute('download')) return null
  const { origin, pathname, search } = new URL(link.href)
  const here = window.location
  return origin + pathname + search === here.origin + here.pathname + here.search ? null : link
}

const follow = (link: HTMLAnchorElement): void => {
  if (link.isConnected) link.click()
  else window.location.assign(link.href)
}

/**
 * Save before somebody leaves a document: by a link, another window, Ctrl+S, or closing the page.
 *
 * A link is followed once all is saved. Gives back what takes the guard away.
 */
export const guardLeaving = (guard: LeavingGuard): (() => void) => {
  const { form, isSaved, flush, commit, askToLeave, sendLast } = guard
  const stop = new AbortController()
  const { signal } = stop
  let isLeaving = false

  const leaveBy = async (link: HTMLAnchorElement): Promise<void> => {
    if (!(await flush()) && !askToLeave()) return
    isLeaving = true
    follow(link)
    isLeaving = false
  }

  const onClick = (event: MouseEvent): void => {
    const link = linkOf(event)
    if (!link || isLeaving || isSaved()) return
    event.preventDefault()
    event.stopImmediatePropagation()
    void leaveBy(link)
  }

  const onKey = (event: KeyboardEvent): void => {
    const isSave = event.key.toLowerCase() === 's' && (event.ctrlKey || event.metaKey)
    const isHere = event.target === document.body || form.contains(event.target as Node)
    if (!isSave || event.shiftKey || event.altKey || !isHere) return
    // The panel's own answer to Ctrl+S puts the server's text back over what is typed meanwhile.
    event.preventDefault()
    event.stopImmediatePropagation()
    void flush()
  }

  const onUnload = (event: BeforeUnloadEvent): void => {
    if (isSaved()) return
    event.preventDefault()
    void flush()
  }

  window.addEventListener('click', onClick, { capture: true, signal })
  window.addEventListener('keydown', onKey, { capture: true, signal })
  window.addEventListener('beforeunload', onUnload, { signal })
  window.addEventListener('pagehide', sendLast, { signal })
  // A press may be on “Publish”, which takes the form as it stands.
  window.addEventListener('pointerdown', commit, { capture: true, signal })
  form.addEventListener('focusout', () => !isSaved() && void flush(), { signal })
  document.addEventListener(
    'visibilitychange',
    () => document.visibilityState === 'hidden' && !isSaved() && void flush(),
    { signal },
  )
  return () => stop.abort()
}
