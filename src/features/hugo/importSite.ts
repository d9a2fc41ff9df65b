import type { Payload } from 'payload'

import type { Clock } from '../../kernel/clock.ts'
import { systemClock } from '../../kernel/clock.ts'
import type { Asker } from '../publication/schedules/armSchedule.ts'
import { applyPlan } from './apply/applyPlan.ts'
import { openConverter } from './converter/openConverter.ts'
import type { ImportReport } from './importReport.ts'
import { importReport } from './importReport.ts'
import type { Newsroom } from './plan/newsroom.ts'
import { ofSite } from './plan/ofSite.ts'
import type { Preference } from './plan/planImport.ts'
import { planImport } from './plan/planImport.ts'
import { readEdited } from './plan/readEdited.ts'
import { readNewsroom } from './plan/readNewsroom.ts'
import { readSiteNames } from './plan/readSiteNames.ts'
import type { ReadPages } from './plan/readPages.ts'
import { readPages } from './plan/readPages.ts'
import { keepOriginals } from './originals/keepOriginals.ts'
import { notePictures } from './originals/notePictures.ts'
import { noteSources } from './remote/noteSources.ts'
import { rehearseImport } from './rehearseImport.ts'
import type { RemoteFetching } from './remote/bringRemote.ts'
import { bringRemote } from './remote/bringRemote.ts'
import { showConflicts } from './showConflicts.ts'
import type { ShortcodeMapping } from './shortcodes/shortcodeMapping.ts'
import type { Site } from './site/readSite.ts'
import { siteAddresses } from './site/siteAddresses.ts'
import { withMapping } from './site/withMapping.ts'
import { siteContext } from './siteContext.ts'
import { keepSite } from './siteStore.ts'
import { nameOfSite } from './site/nameOfSite.ts'

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
  /** From which other hosts pictures are fetched; without, from none. */
  readonly fetchRemote?: RemoteFetching | undefined
  /** Which site it is; without, its address or its title says so. */
  readonly site?: string | undefined
  readonly clock?: Clock
  readonly progress?: (done: number, total: number) => void
  /**
   * Aborted when it is to end: what is being stored is stored, and the rest is left for another
   * run. A dry run throws its reason.
   */
  readonly signal?: AbortSignal | undefined
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

const importBrought = async (
  given: Site,
  standing: Newsroom,
  payload: Payload,
  {
    dryRun,
    prefer,
    shortcodes,
    asker,
    site: named,
    clock = systemClock,
    progress = () => {},
    signal,
  }: ImportOptions,
): Promise<ImportReport> => {
  const noted = notePictures(given)
  const { site } = noted
  const name = named ?? nameOfSite(site.config)
  const pages = readPages(site, standing.posts, {
    now: clock.now(),
    settings: shortcodes ?? null,
  })
  const newsroom = await markEdited(standing, pages, payload)
  const plan = planImport(pages.changed, newsroom, {
    prefer,
    counterparts: pages.counterparts,
    site: { name, isNamed: named !== undefined },
    original: site.config.languages.find(({ key }) => key === site.config.defaultLanguage)?.locale,
  })
  const context = siteContext(site, newsroom, shortcodes, name)
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
  await keepSite(payload, name, withMapping(site.keptFiles, shortcodes))
  const { chips } = newsroom
  const converter = openConverter(
    site,
    { name, chips, shortcodes },
    { pages: plan.stories.flat().length, onPicture: noted.note },
  )
  try {
    const applied = await applyPlan(plan, {
      newsroom,
      payload,
      convert: converter.convert,
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
    found.push(...(await keepOriginals(payload, noted.pictures())))
    return importReport({ ...shared, contents: applied.contents, problems: found, applied })
  } finally {
    await converter.close()
  }
}

/**
 * Import a site into the newsroom, or only tell what that would do.
 *
 * Pictures of other hosts are fetched first, where that is asked for: from then on they are like
 * those that lie in the site.
 */
export const importSite = async (
  site: Site,
  payload: Payload,
  options: ImportOptions,
): Promise<ImportReport> => {
  const { clock = systemClock, dryRun, fetchRemote, shortcodes, signal } = options
  const name = options.site ?? nameOfSite(site.config)
  const standing = ofSite(await readNewsroom(payload), name, await readSiteNames(payload))
  const now = clock.now()
  const brought = await bringRemote(site, standing, {
    dryRun,
    fetchRemote,
    now,
    shortcodes,
    signal,
  })
  try {
    if (!dryRun) await noteSources(payload, standing.media, brought.files)
    const report = await importBrought(brought.site, standing, payload, options)
    const counted = dryRun ? 'picturesToFetch' : 'picturesFetched'
    return { ...report, counts: { ...report.counts, [counted]: brought.files.size } }
  } finally {
    brought.close()
  }
}
