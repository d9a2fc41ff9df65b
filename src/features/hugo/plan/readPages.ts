import type { Problem } from '../../../kernel/problem.ts'
import { parsePage } from '../page/parsePage.ts'
import type { PageFacts } from '../page/pageFacts.ts'
import { readFacts } from '../page/readFacts.ts'
import { sourceFingerprint } from '../page/sourceFingerprint.ts'
import type { Site } from '../site/readSite.ts'
import { lettersOf } from './lettersOf.ts'
import type { StandingPost } from './newsroom.ts'
import type { JudgedPage } from './findUntranslated.ts'
import type { PlannedPage } from './planImport.ts'
import { inLanguage } from './planImport.ts'

/** What was found of a site's pages. */
export type ReadPages = {
  /** Those that are new, or have changed since they were imported. */
  readonly changed: readonly PlannedPage[]
  readonly unchanged: readonly StandingPost[]
  /** Those that have not changed and belong to the story of one that has. */
  readonly counterparts: readonly JudgedPage[]
  readonly problems: readonly Problem[]
}

/** Facts that are kept without the text of their file: any piece of a string keeps all of it. */
const detached = ({ inherited, ...own }: PageFacts): PageFacts => ({
  ...structuredClone(own),
  inherited,
})

/**
 * Read the pages of a site but for their texts; one that has not changed is not even parsed.
 *
 * What cannot be read is reported, and the rest goes on.
 *
 * @param settings whatever else decides what a page becomes.
 */
export const readPages = (
  site: Site,
  standing: readonly StandingPost[],
  { now, settings = null }: { readonly now: Date; readonly settings?: unknown },
): ReadPages => {
  const known = new Map(standing.map((one) => [inLanguage(one, one.path ?? ''), one]))
  const changed: PlannedPage[] = []
  const unchanged: StandingPost[] = []
  const problems: Problem[] = []
  for (const file of site.files) {
    const text = file.read()
    if (!text.ok) {
      problems.push(text.problem)
      continue
    }
    const inherited = site.inherit(file.place)
    const print = sourceFingerprint(text.value, file.path, site, [settings, inherited])
    const found = known.get(inLanguage(file, file.path))
    if (found?.fingerprint === print) {
      unchanged.push(found)
      continue
    }
    const page = parsePage(text.value, file.path)
    if (!page.ok) {
      problems.push(page.problem)
      continue
    }
    const read = readFacts(page.value, file, { config: site.config, now, inherited })
    const letters = lettersOf(page.value)
    changed.push({ ...detached(read.facts), fingerprint: print, letters, file })
    problems.push(...read.problems)
  }
  const still = new Set(unchanged)
  const keys = new Set(changed.map(({ translationKey }) => translationKey))
  const counterparts = site.files.flatMap((file): JudgedPage[] => {
    const found = known.get(inLanguage(file, file.path))
    if (!found || !keys.has(found.translationKey) || !still.has(found)) return []
    const text = file.read()
    const page = text.ok ? parsePage(text.value, file.path) : text
    if (!page.ok) return []
    const { language, translationKey } = found
    return [{ path: file.path, language, translationKey, letters: lettersOf(page.value) }]
  })
  return { changed, unchanged, counterparts, problems }
}
