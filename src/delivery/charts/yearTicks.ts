/** List the beginnings of years between two moments, in milliseconds, about as many as there is room for. */
export const yearTicks = (low: number, high: number, most: number): number[] => {
  const first = new Date(low).getUTCFullYear() + 1
  const last = new Date(high).getUTCFullYear()
  const step = [1, 2, 5, 10, 20].find((years) => (last - first + 1) / years <= most) ?? 50
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at)
    .filter((year) => year % step === 0)
    .map((year) => Date.UTC(year, 0, 1))
}
