const two = (part: number): string => String(part).padStart(2, '0')

/** Write a moment as `yyyy-MM-dd HH:mm` on the clock of whoever reads it. */
export const sayMoment = (iso: string): string => {
  const date = new Date(iso)
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-')
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`
}
