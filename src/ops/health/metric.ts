/** Something that is measured, as Prometheus reads it. */
export type Metric = {
  readonly name: string
  readonly help: string
  readonly type: 'gauge' | 'summary'
  readonly samples: readonly Sample[]
}

/** One value of a metric; `suffix` is for the sum and the count of a summary. */
export type Sample = {
  readonly suffix?: '_sum' | '_count'
  readonly labels?: Readonly<Record<string, string>>
  readonly value: number
}
