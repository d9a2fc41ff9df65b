import type { ArticlePhrase } from './articleNode.ts'

/** Write out the words of what runs in a line. */
export const phraseText = (phrases: readonly ArticlePhrase[]): string =>
  phrases
    .map((phrase) => {
      if (phrase.kind === 'text') return phrase.text
      if (phrase.kind === 'chip') return phrase.label
      if (phrase.kind === 'link') return phraseText(phrase.children)
      return phrase.kind === 'break' ? ' ' : ''
    })
    .join('')
