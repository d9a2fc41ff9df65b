/** Counts things by name. */
export class Tally extends Map<string, number> {
  /** Count some more of one thing. */
  add(name: string, more = 1): void {
    if (more > 0) this.set(name, (this.get(name) ?? 0) + more)
  }
}
