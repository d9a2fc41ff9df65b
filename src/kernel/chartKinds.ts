/** The charts that the newsroom draws of what it holds of chips. */
export const chartKinds = ['performance', 'memory-bandwidth'] as const

/** A chart that the newsroom draws. */
export type ChartKind = (typeof chartKinds)[number]

/** Tell whether a text names a chart. */
export const isChartKind = (text: unknown): text is ChartKind =>
  chartKinds.some((kind) => kind === text)

/** Which day a chart of an article shows: that of its publication, today's, or one that is named. */
export const chartDays = ['publication', 'live', 'day'] as const

/** Which day a chart of an article shows. */
export type ChartDay = (typeof chartDays)[number]
