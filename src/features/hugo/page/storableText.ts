// A noncharacter: no text that people write contains it.
const sign = '\uFFFE'

/**
 * Write a file's text as it can be stored, without losing a character: PostgreSQL stores no NUL.
 *
 * `storedText` is the way back. A byte order mark and line ends stay as they are.
 */
export const storableText = (file: string): string =>
  file.replace(/[\0\uFFFE]/g, (found) => (found === '\0' ? `${sign}0` : `${sign}${sign}`))
