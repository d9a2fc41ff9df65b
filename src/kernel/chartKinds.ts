/** The charts that the newsroom draws of what it holds of chips. */
export const chartKinds = ['performance', 'memory-bandwidth'] as const

/** A chart that the newsroom draws. */
export type ChartKind = (typeof chartKinds)[number]

/** Tell whether a text names a chart. */
export const isChartKind = (text: unknown): text is ChartKind =>
  chartKinds.some((kind) => kind === text)
