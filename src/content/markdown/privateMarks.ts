const first = 0xe000
const last = 0xf8ff

/**
 * Find characters that a text does not contain, to mark places in it while it is read.
 *
 * Taken from Unicode's private use area, next to each other. Nothing is given if the text uses
 * nearly all of that area, which only a hostile one does.
 */
export const privateMarks = (text: string, count: number): string[] | undefined => {
  const used = new Set(text.match(/[\uE000-\uF8FF]/g))
  for (let from = first; from + count - 1 <= last; from += count) {
    const marks = Array.from({ length: count }, (_, at) => String.fromCharCode(from + at))
    if (!marks.some((mark) => used.has(mark))) return marks
  }
  return undefined
}
