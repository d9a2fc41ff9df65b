/** Numbers sources in the order in which an article first cites them, from 1. */
export class SourceLedger {
  readonly #numbers = new Map<number, number>()
  readonly #known: ReadonlySet<number>

  /** @param known the sources that readers may see; no other gets a number. */
  constructor(known: Iterable<number>) {
    this.#known = new Set(known)
  }

  /** Give a source's number, the next one if it has none; `undefined` if readers may not see it. */
  numberOf(id: number | undefined): number | undefined {
    if (id === undefined || !this.#known.has(id)) return undefined
    const number = this.#numbers.get(id) ?? this.#numbers.size + 1
    this.#numbers.set(id, number)
    return number
  }

  /** The ids that have a number, in order. */
  get cited(): readonly number[] {
    return [...this.#numbers.keys()]
  }
}
