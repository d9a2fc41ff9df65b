import type { Payload } from 'payload'
import type { Clock } from '../../kernel/clock.ts'
import { systemClock } from '../../kernel/clock.ts'
import type { Problem } from '../../kernel/problem.ts'
import { applyPlan } from './apply/applyPlan.ts'
import type { ImportedPost } from './page/importedPost.ts'
import type { ImportReport } from './importReport.ts'
import { importReport } from './importReport.ts'
import type { Newsroom } from './plan/newsroom.ts'
import { parsePage } from './page/parsePage.ts'
import { planImport } from './plan/planImport.ts'
import { readNewsroom } from './plan/readNewsroom.ts'
import { readPost } from './page/readPost.ts'
import type { ShortcodeMapping } from './shortcodes/shortcodeMapping.ts'
import type { Site } from './site/readSite.ts'

const fold = (name: string) => name.normalize('NFKC').trim().toLowerCase()

/** Read every page of a site into posts; what cannot be read is reported, and the rest goes on. */
const readPosts = (
  site: Site,
  newsroom: Newsroom,
  now: Date,
  shortcodes: ShortcodeMapping | undefined,
) => {
  const problems: Problem[] = [...site.problems]
  const posts: ImportedPost[] = []
  const chips = new Map(
    newsroom.chips.flatMap(({ id, names }) => names.map((name) => [fold(name), id])),
  )
  const context = {
    config: site.config,
    now,
    findPicture: site.findPicture,
    shortcodes,
    findChip: (name: string) => chips.get(fold(name)),
  }
  for (const file of site.files) {
    const text = file.read()
    const page = text.ok ? parsePage(text.value, file.path) : text
    if (!page.ok) {
      problems.push(page.problem)
      continue
    }
    const read = readPost(page.value, file, context)
    posts.push(read.post)
    for (const problem of read.problems) problems.push(problem)
  }
  return { posts, problems }
}

/** Import a site into the newsroom, or only tell what that would do. */
export const importSite = async (
  site: Site,
  payload: Payload,
  options: {
    readonly dryRun: boolean
    readonly clock?: Clock
    readonly progress?: (done: number, total: number) => void
    /** What the site's own shortcodes mean. */
    readonly shortcodes?: ShortcodeMapping | undefined
  },
): Promise<ImportReport> => {
  const { dryRun, clock = systemClock, progress = () => {} } = options
  const newsroom = await readNewsroom(payload)
  const { posts, problems } = readPosts(site, newsroom, clock.now(), options.shortcodes)
  const plan = planImport(posts, newsroom)
  const found = [...problems, ...plan.problems]
  if (dryRun) return importReport(plan, found, undefined)
  return importReport(plan, found, await applyPlan(plan, newsroom, payload, progress))
}
