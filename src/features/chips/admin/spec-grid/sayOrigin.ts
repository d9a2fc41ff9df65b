import type { HeldCell } from '../heldCellsOf.ts'
import type { Words } from '../useWords.ts'

/** Say where what is held of a chip comes from, and since when it is. */
export const sayOrigin = ({ text, sources, since }: HeldCell, words: Words): string =>
  words.say('heldFrom', {
    text: text[words.language],
    sources: sources.join(words.language === 'en' ? '; ' : '、') || '–',
    since: since ?? '–',
  })
