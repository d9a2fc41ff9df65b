import type { Payload } from 'payload'

import type { Clock } from '../../kernel/clock.ts'
import { systemClock } from '../../kernel/clock.ts'
import type { Asker } from '../publication/schedules/armSchedule.ts'
import { applyPlan } from './apply/applyPlan.ts'
import type { ImportReport } from './importReport.ts'
import { importReport } from './importReport.ts'
import type { SiteContext } from './convertPage.ts'
import type { Newsroom } from './plan/newsroom.ts'
import type { Preference } from './plan/planImport.ts'
import { planImport } from './plan/planImport.ts'
import { readEdited } from './plan/readEdited.ts'
import { readNewsroom } from './plan/readNewsroom.ts'
import type { ReadPages } from './plan/readPages.ts'
import { readPages } from './plan/readPages.ts'
import { rehearseImport } from './rehearseImport.ts'
import { showConflicts } from './showConflicts.ts'
import type { ShortcodeMapping } from './shortcodes/shortcodeMapping.ts'
import { pageFinder } from './site/pageFinder.ts'
import type { Site } from './site/readSite.ts'
import { siteAddresses } from './site/siteAddresses.ts'

/** How a site is imported. */
export type ImportOptions = {
  /** Only tell what would be done, and what would be lost. */
  readonly dryRun: boolean
  /** Whose text counts where a file and its post have both changed; without, nothing is done. */
  readonly prefer?: Preference | undefined
  /** What the site's own shortcodes mean. */
  readonly shortcodes?: ShortcodeMapping | undefined
  /** As whom what is still to come is scheduled; without, it stays a draft. */
  readonly asker?: Asker | undefined
  readonly clock?: Clock
  readonly progress?: (done: number, total: number) => void
  /**
   * Aborted when it is to end: what is being stored is stored, and the rest is left for another
   * run. A dry run throws its reason.
   */
  readonly signal?: AbortSignal | undefined
}

const fold = (name: string) => name.normalize('NFKC').trim().toLowerCase()

const contextOf = (
  site: Site,
  newsroom: Newsroom,
  shortcodes: ShortcodeMapping | undefined,
): SiteContext => {
  const chips = new Map(
    newsroom.chips.flatMap(({ id, names }) => names.map((name) => [fold(name), id])),
  )
  const { languages, addresses } = site.config
  return {
    config: site.config,
    findPicture: site.findPicture,
    shortcodes,
    findChip: (name: string) => chips.get(fold(name)),
    findReferred: pageFinder(site.files),
    paramsOf: (language) => languages.find(({ key }) => key === language)?.params ?? {},
    origin: addresses.origin,
  }
}

/** Find out which of the posts whose files have changed were changed by the desk, too. */
const markEdited = async (
  newsroom: Newsroom,
  { changed }: ReadPages,
  payload: Payload,
): Promise<Newsroom> => {
  const files = new Set(changed.map(({ path }) => path))
  const posts = []
  for (const post of newsroom.posts) {
    const { id, path, fingerprint, isEdited } = post
    const isAsked = isEdited && path !== undefined && files.has(path) && fingerprint !== undefined
    posts.push(isAsked ? { ...post, isEdited: await readEdited(payload, id, fingerprint) } : post)
  }
  return { ...newsroom, posts }
}

/** Import a site into the newsroom, or only tell what that would do. */
export const importSite = async (
  site: Site,
  payload: Payload,
  {
    dryRun,
    prefer,
    shortcodes,
    asker,
    clock = systemClock,
    progress = () => {},
    signal,
  }: ImportOptions,
): Promise<ImportReport> => {
  const standing = await readNewsroom(payload)
  const pages = readPages(site, standing.posts, {
    now: clock.now(),
    settings: shortcodes ?? null,
  })
  const newsroom = await markEdited(standing, pages, payload)
  const plan = planImport(pages.changed, newsroom, {
    prefer,
    counterparts: pages.counterparts,
  })
  const context = contextOf(site, newsroom, shortcodes)
  const found = [...site.problems, ...pages.problems, ...plan.problems]
  const conflicts = await showConflicts(plan, context, payload)
  const shared = { plan, unchanged: pages.unchanged, conflicts }
  if (dryRun) {
    const { contents, problems } = await rehearseImport(plan, context, { progress, signal })
    return importReport({
      ...shared,
      contents,
      problems: [...found, ...problems],
      applied: undefined,
    })
  }
  const applied = await applyPlan(plan, {
    newsroom,
    payload,
    context,
    siteAddresses: siteAddresses(
      site.config,
      site.sections,
      pages.changed.map(({ frontMatter, language, file }) => ({
        frontMatter,
        language,
        hugoLanguage: file.place.language,
      })),
    ),
    scheduling: asker && { asker, zone: site.config.timeZone },
    progress,
    signal,
  })
  return importReport({ ...shared, contents: applied.contents, problems: found, applied })
}
