/** Whatever runs SQL: a client or a pool of `pg`, or the pool of a Payload instance. */
export type Queryable = {
  readonly query: (
    text: string,
    values?: unknown[],
  ) => Promise<{ readonly rows: ReadonlyArray<Record<string, unknown>> }>
}
