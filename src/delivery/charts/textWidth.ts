/**
 * Estimate how wide a text is in a common sans-serif, in pixels; rather too wide than too narrow.
 *
 * The server has no fonts to measure with. Han characters are square.
 */
export const textWidth = (text: string, fontSize: number): number =>
  [...text].reduce((sum, character) => {
    if (/[⺀-鿿＀-￯]/u.test(character)) return sum + fontSize
    return sum + fontSize * (/[A-Z\dMW%≥]/.test(character) ? 0.68 : 0.56)
  }, 0)
