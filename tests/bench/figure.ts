/** One measured figure, and what it has to be. */
export type Figure = {
  readonly what: string
  /** A ratio, or a number in the unit that `what` names. */
  readonly value: number
  readonly limit: { readonly atMost: number } | { readonly atLeast: number }
  readonly detail?: string
}

/** Tell whether a figure is what it has to be. */
export const isMet = ({ value, limit }: Figure): boolean =>
  'atMost' in limit ? value <= limit.atMost : value >= limit.atLeast

/** Write a figure on one line. */
export const sayFigure = (figure: Figure): string => {
  const { what, value, limit, detail } = figure
  const bound = 'atMost' in limit ? `≤ ${limit.atMost}` : `≥ ${limit.atLeast}`
  const mark = isMet(figure) ? '✓' : '✗'
  return `${mark} ${value.toFixed(2).padStart(8)}  (${bound})  ${what}${detail ? `  — ${detail}` : ''}`
}
