import type { Locale } from '../../../kernel/locale.ts'
import type { PageFacts } from '../page/pageFacts.ts'
import type { Letters } from './countLetters.ts'

/** A page of a story, with what its text looks like. */
export type JudgedPage = Pick<PageFacts, 'path' | 'language' | 'translationKey'> & {
  readonly letters: Letters
}

// A Chinese letter says about as much as three Latin ones.
const weight = ({ han, other }: Letters): number => han * 3 + other

const isInOther = (language: Locale, { han, other }: Letters): boolean => {
  if (han + other < 60) return false
  const share = han / (han + other)
  return language === 'en' ? share > 0.3 : share < 0.05
}

/** The least that an original says; a short one may have a translation that is older and longer. */
const leastOriginal = 60

const isStub = (letters: Letters, whole: Letters, isOriginal: boolean): boolean =>
  weight(whole) >= 600 && weight(letters) < (isOriginal ? leastOriginal : weight(whole) / 15)

/**
 * Find the files that exist in a language and are not written in it: with the text of the other
 * language of their story, or with next to none.
 *
 * @param original is the language that the site is written in first, if it is known.
 * @returns the paths of those that are no translation.
 */
export const findUntranslated = (
  pages: readonly JudgedPage[],
  original?: Locale,
): ReadonlySet<string> => {
  const stories = new Map<string, JudgedPage[]>()
  for (const page of pages) {
    stories.set(page.translationKey, [...(stories.get(page.translationKey) ?? []), page])
  }
  const found = new Set<string>()
  for (const story of stories.values()) {
    for (const { path, language, letters } of story) {
      const others = story.filter((one) => one.language !== language)
      if (others.length === 0) continue
      const isEmpty = others.some((one) => isStub(letters, one.letters, language === original))
      if (isEmpty || isInOther(language, letters)) found.add(path)
    }
  }
  return found
}
