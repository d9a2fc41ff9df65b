const limits = { seenBefore: 5, named: 100, watched: 2000, length: 10_000 } as const

/**
 * Names for the statements that come again and again, so that Postgres plans each of them once.
 *
 * Few, and none for what is rare: every connection keeps the plans of all the names that it has seen.
 */
export class StatementNames {
  readonly #seen = new Map<string, number>()
  readonly #names = new Map<string, string>()

  /** Give the name of a statement that has come often enough; `undefined` for any other. */
  nameOf(text: string): string | undefined {
    const known = this.#names.get(text)
    if (known !== undefined || text.length > limits.length) return known
    if (this.#names.size >= limits.named) return undefined
    const seen = (this.#seen.get(text) ?? 0) + 1
    if (seen > limits.seenBefore) {
      this.#seen.delete(text)
      const name = `waferdesk_${this.#names.size}`
      this.#names.set(text, name)
      return name
    }
    if (this.#seen.size >= limits.watched) this.#seen.clear()
    this.#seen.set(text, seen)
    return undefined
  }
}
