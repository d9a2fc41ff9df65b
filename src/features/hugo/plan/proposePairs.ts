import type { Problem } from '../../../kernel/problem.ts'
import { hugoProblem } from '../hugoProblem.ts'
import type { PageFacts } from '../page/pageFacts.ts'

type Judged = Pick<PageFacts, 'path' | 'language' | 'translationKey' | 'publishedAt'>

const nameOf = (key: string): string =>
  (
    key
      .replace(/\/_?index$/, '')
      .split('/')
      .at(-1) ?? key
  ).toLowerCase()

// A date without a time is that of many pages.
const momentOf = ({ publishedAt }: Judged): string | undefined =>
  publishedAt === undefined || /T(?:00|16):00:00(?:\.000)?Z$/.test(publishedAt)
    ? undefined
    : publishedAt

const gather = (pages: readonly Judged[], keyOf: (page: Judged) => string | undefined) => {
  const found = new Map<string, Judged | null>()
  for (const page of pages) {
    const key = keyOf(page)
    // Of several nothing is proposed.
    if (key !== undefined) found.set(key, found.has(key) ? null : page)
  }
  return found
}

/**
 * Propose which pages may be one story in two languages though Hugo does not pair them: the same
 * name in another folder or as a bundle, or published at the same moment. Nothing is joined by it.
 *
 * @param paired pages that are not to be proposed, and have the stories of others.
 */
export const proposePairs = (
  pages: readonly Judged[],
  paired: readonly Pick<Judged, 'translationKey'>[] = [],
): Problem[] => {
  const count = new Map<string, number>()
  for (const { translationKey } of [...pages, ...paired]) {
    count.set(translationKey, (count.get(translationKey) ?? 0) + 1)
  }
  const alone = pages.filter(({ translationKey }) => count.get(translationKey) === 1)
  const chinese = alone.filter(({ language }) => language === 'zh-TW')
  const english = alone.filter(({ language }) => language === 'en')
  const named = [chinese, english].map((some) =>
    gather(some, ({ translationKey }) => nameOf(translationKey)),
  )
  const dated = [chinese, english].map((some) => gather(some, momentOf))
  return chinese.flatMap((page) => {
    const name = nameOf(page.translationKey)
    const moment = momentOf(page) ?? ''
    const byName = named[0]?.get(name) === page ? named[1]?.get(name) : undefined
    const byMoment = dated[0]?.get(moment) === page ? dated[1]?.get(moment) : undefined
    const other = byName ?? byMoment
    return other ? [hugoProblem('possible-pair', page.path, { other: other.path })] : []
  })
}
