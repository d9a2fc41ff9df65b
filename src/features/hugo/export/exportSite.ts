import fs from 'node:fs'
import path from 'node:path'
import type { Payload } from 'payload'
import type { Problem } from '../../../kernel/problem.ts'
import { fingerprint } from '../../../kernel/fingerprint.ts'
import { readOriginal } from '../originals/readOriginal.ts'
import { reasonOf } from '../readText.ts'
import { readKeptSite } from '../siteStore.ts'
import type { BodySetting, Targets } from './bodyWriter.ts'
import { chooseSite } from './chooseSite.ts'
import type { ExportedPost } from './exportedPost.ts'
import { exportProblem } from './exportProblem.ts'
import type { SeenShortcodes } from './layoutFiles.ts'
import { noteShortcodes } from './layoutFiles.ts'
import { pageFile } from './pageFile.ts'
import type { PictureBook } from './pictureBook.ts'
import { openPictureBook } from './pictureBook.ts'
import { placePosts } from './placePosts.ts'
import { readBatch } from './readBatch.ts'
import { readIndex } from './readIndex.ts'
import { readShown } from './shownDocuments.ts'
import { siteFiles } from './siteFiles.ts'
import { siteShape } from './siteShape.ts'
import type { TargetFolder } from './targetFolder.ts'
import { unwrittenFields } from './unwrittenFields.ts'
import type { WrittenLinks } from './writtenLinks.ts'
import { openLinks } from './writtenLinks.ts'

/** What an export has done. */
export type ExportReport = {
  readonly counts: {
    readonly posts: number
    readonly unchanged: number
    readonly changed: number
    readonly new: number
    readonly pictures: number
    readonly files: number
    readonly removed: number
  }
  readonly problems: readonly Problem[]
}

const batchSize = 50

const nothing: ExportReport['counts'] = {
  posts: 0,
  unchanged: 0,
  changed: 0,
  new: 0,
  pictures: 0,
  files: 0,
  removed: 0,
}

/** A post of another site goes out as if the newsroom had written it. */
const asOwn = (exported: ExportedPost): ExportedPost => ({
  ...exported,
  imported: undefined,
  origin: undefined,
  original: undefined,
  // Its old addresses may be those of pages of the site that is written.
  redirects: [],
})

type Run = {
  readonly payload: Payload
  readonly folder: TargetFolder
  readonly problems: Problem[]
  readonly counts: Record<'unchanged' | 'changed' | 'new' | 'files' | 'pictures', number>
}

/** Write a file of the site's own making, unless somebody has made it theirs. */
const writeOwn = ({ counts, folder, problems }: Run, file: string, text: string): void => {
  const standing = folder.standing(file)
  if (standing === 'changed' || standing === 'foreign') {
    folder.keep(file)
    problems.push(exportProblem('kept-yours', file))
    return
  }
  folder.write(file, text)
  counts.files += 1
}

const writePage = (
  run: Run,
  exported: ExportedPost,
  { links, seen, ...setting }: BodySetting & { links: WrittenLinks; seen: SeenShortcodes },
) => {
  const { counts, folder, problems } = run
  const { hasNewer, origin, original, path: file, post } = exported
  if (folder.standing(file) === 'foreign') {
    folder.keep(file)
    problems.push(exportProblem('foreign-file', file))
    return
  }
  const page = pageFile(exported, setting)
  problems.push(...page.problems)
  if (hasNewer) problems.push(exportProblem('unpublished-changes', file))
  if (original !== undefined && origin === undefined)
    problems.push(exportProblem('no-origin', file))
  const fields = page.kind === 'unchanged' ? [] : unwrittenFields(post)
  if (fields.length > 0) {
    problems.push(exportProblem('not-written', file, { fields: fields.join(', ') }))
  }
  const place = page.path ?? file
  if (folder.standing(place) === 'foreign') {
    folder.keep(place)
    problems.push(exportProblem('foreign-file', place))
    return
  }
  folder.write(place, page.text)
  noteShortcodes(page.text, seen)
  links.note(page.text, post.language)
  counts[page.kind] += 1
  counts.files += 1
}

const writePictures = async (run: Run, book: PictureBook): Promise<void> => {
  const { counts, folder, payload, problems } = run
  const { staticDir } = payload.collections.media.config.upload
  for (const { path: file, picture, isBack } of book.files()) {
    const { filename, hash } = picture
    if (folder.standing(file) === 'foreign') {
      folder.keep(file)
      continue
    }
    try {
      // Readers of a site had its own files as they are; what was uploaded here leaves cleaned.
      const original = isBack ? await readOriginal(payload, picture) : undefined
      const place = path.join(staticDir ?? 'media', path.basename(filename))
      const bytes = original ?? fs.readFileSync(place)
      if (hash !== undefined && fingerprint(bytes) !== hash) {
        problems.push(exportProblem('picture-cleaned', file))
      }
      folder.write(file, bytes)
      counts.pictures += 1
      counts.files += 1
    } catch (error) {
      const reason = reasonOf(error)
      problems.push(exportProblem('picture-unreadable', file, { path: filename, reason }))
    }
  }
}

/**
 * Write the newsroom as a Hugo site into a folder: every post in its language and place, its
 * pictures, and what Hugo needs to build them.
 *
 * The same content gives the same bytes. Posts are read page by page: the memory that an export
 * takes does not grow with their texts.
 */
export const exportSite = async (
  payload: Payload,
  folder: TargetFolder,
  {
    progress = () => {},
    site,
  }: {
    readonly progress?: (done: number, total: number) => void
    /** The site that is written, of several that came in; without, the one of most posts. */
    readonly site?: string | undefined
  } = {},
): Promise<ExportReport> => {
  const index = chooseSite(await readIndex(payload), site)
  if (index === undefined) {
    folder.abandon()
    return { counts: nothing, problems: [exportProblem('unknown-site', '', { site: site ?? '' })] }
  }
  const shape = siteShape(index.origins, {
    title: 'Waferdesk',
    baseUrl: `${payload.config.serverURL || ''}/`,
  })
  const kept = index.name === undefined ? undefined : await readKeptSite(payload, index.name)
  const placed = placePosts(index.posts, shape, kept?.keys())
  const targets: Targets = new Map(
    index.posts.flatMap(({ id, language }) => {
      const file = placed.paths.get(id)
      return file === undefined ? [] : [[id, { path: file, language }] as const]
    }),
  )
  const run: Run = {
    payload,
    folder,
    problems: [...placed.problems],
    counts: { unchanged: 0, changed: 0, new: 0, files: 0, pictures: 0 },
  }
  const book = openPictureBook()
  const seen: SeenShortcodes = new Map()
  const links = openLinks(shape)
  try {
    for (let from = 0; from < index.posts.length; from += batchSize) {
      progress(from, index.posts.length)
      const posts = index.posts.slice(from, from + batchSize)
      const read = await readBatch(payload, posts, placed.paths)
      const batch = read.map((one) => (index.foreign.has(one.post.id) ? asOwn(one) : one))
      for (const { path: file, post } of batch) {
        if (!index.foreign.has(post.id)) continue
        run.problems.push(exportProblem('other-site', file))
      }
      const setting = { shape, targets, book, shown: await readShown(payload, batch) }
      for (const exported of batch) writePage(run, exported, { ...setting, links, seen })
    }
    await writePictures(run, book)
    const paths = new Set(placed.paths.values())
    const own = siteFiles({
      kept,
      shape,
      used: new Set(index.posts.map(({ language }) => language)),
      seen,
      hasLostLinks: links.hasLost([...paths, ...(kept?.keys() ?? [])]),
      has: (file) => folder.standing(file) === 'foreign',
      posts: paths,
    })
    run.problems.push(...own.problems)
    for (const [file, text] of own.files) writeOwn(run, file, text)
    const { removed } = folder.commit()
    progress(index.posts.length, index.posts.length)
    const { changed, files, new: made, pictures, unchanged } = run.counts
    const posts = unchanged + changed + made
    return {
      counts: { posts, unchanged, changed, new: made, pictures, files, removed },
      problems: run.problems,
    }
  } catch (error) {
    folder.abandon()
    throw error
  }
}
