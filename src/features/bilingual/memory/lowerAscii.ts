/**
 * Write Latin letters without accents small; all others stay.
 *
 * As `lower(… collate "C")` does, so that database and program agree whatever their locale.
 */
export const lowerAscii = (text: string): string =>
  text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
