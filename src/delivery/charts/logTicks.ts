/**
 * List the ticks of a logarithmic axis: 1, 2 and 5 of every power of ten in it.
 *
 * @param isSparse powers of ten alone, for a narrow picture of more than two of them.
 */
export const logTicks = (low: number, high: number, isSparse: boolean): number[] => {
  const first = Math.floor(Math.log10(low))
  const last = Math.ceil(Math.log10(high))
  const isWide = last - first > 2
  return Array.from({ length: last - first + 1 }, (_, at) => 10 ** (first + at))
    .flatMap((power) => (isSparse && isWide ? [power] : [power, 2 * power, 5 * power]))
    .filter((tick) => tick >= low && tick <= high)
    .map((tick) => Number(tick.toPrecision(6)))
}
