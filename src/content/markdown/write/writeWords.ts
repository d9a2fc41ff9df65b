import { text } from '../../lexical/text.ts'
import { writePhrasing } from './writePhrasing.ts'
import type { Writing } from './writing.ts'

/** Write words alone as paragraphs, parted where they have blank lines. */
export const writeWords = (words: string, writing: Writing): string =>
  words
    .split(/\n{2,}/)
    .filter((one) => one.trim() !== '')
    .map((one) => writePhrasing([text(one)], writing))
    .join('\n\n')
