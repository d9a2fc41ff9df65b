/** Wakes whoever rests beside it; rung while nobody rests, it wakes the next who lies down. */
export class Bell {
  #isRung = false
  #wake: () => void = () => {}

  ring(): void {
    this.#isRung = true
    this.#wake()
  }

  /** Rest until the bell is rung, at most so many milliseconds; tell whether it was. */
  async rest(milliseconds: number): Promise<boolean> {
    if (!this.#isRung) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, milliseconds)
        this.#wake = () => {
          clearTimeout(timer)
          resolve()
        }
      })
      this.#wake = () => {}
    }
    const wasRung = this.#isRung
    this.#isRung = false
    return wasRung
  }
}
