/** What came of an order to propose what a table says. */
export type TableProposals = {
  readonly proposed: number
  /** What the desk would not take, and why. */
  readonly refused: readonly {
    readonly key: string
    readonly published: string
    readonly message: string
  }[]
}
