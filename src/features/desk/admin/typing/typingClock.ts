/** Knows when somebody last typed something into a page. */
export class TypingClock {
  #typed = -Infinity

  /** When that was, in milliseconds; `-Infinity` before the first letter. */
  readonly lastTyped = (): number => this.#typed

  /** Watch a page from now on; gives what ends it. */
  readonly watch = (page: Document): (() => void) => {
    const note = () => {
      this.#typed = Date.now()
    }
    page.addEventListener('input', note, { capture: true, passive: true })
    return () => page.removeEventListener('input', note, { capture: true })
  }
}
