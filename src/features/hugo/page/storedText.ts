const sign = '\uFFFE'

/** Give the text of a file that was stored by `storableText`. */
export const storedText = (stored: string): string =>
  stored.replace(/\uFFFE([0\uFFFE])/g, (_, found) => (found === '0' ? '\0' : sign))
