import type { Payload } from 'payload'

import { importSite } from '../../src/features/hugo/importSite.ts'
import type { Asker } from '../../src/features/publication/schedules/armSchedule.ts'
import { readSite } from '../../src/features/hugo/site/readSite.ts'
import { sayProblem } from '../../src/kernel/problem.ts'
import type { Result } from '../../src/kernel/result.ts'
import { fail, ok } from '../../src/kernel/result.ts'
import { comparePairs } from './compare/comparePairs.ts'
import { buildSite } from './hugo/buildSite.ts'
import { hugoAddresses } from './hugo/hugoAddresses.ts'
import type { HugoPage } from './hugo/hugoPage.ts'
import { hugoVersion } from './hugo/hugoVersion.ts'
import { extraPage, judgePage } from './judgePage.ts'
import { newsroomPages } from './newsroomPages.ts'
import { readRendered } from './reading/readRendered.ts'
import type { PageVerdict, Verdict } from './verdict.ts'
import { isGoodPage } from './verdict.ts'

/** Somebody in whose name the import schedules what is still to come. */
const hireJudge = async (payload: Payload): Promise<Asker> => {
  const user = await payload.create({
    collection: 'users',
    data: {
      email: 'judge@desk.example',
      password: 'quite a long password',
      name: 'Judge',
      role: 'editor',
    },
  })
  return { user: { ...user, collection: 'users' }, language: 'en' }
}

const byWorst = (one: PageVerdict, other: PageVerdict): number =>
  Number(isGoodPage(one)) - Number(isGoodPage(other)) ||
  one.share - other.share ||
  (one.file < other.file ? -1 : 1)

/**
 * Import a site into an empty newsroom, build it with Hugo, and compare the two, page by page.
 *
 * Pages of lists that no file stands behind are Hugo's own work, and pages in languages that the
 * newsroom does not publish in are not its: neither is compared. Fails with the words of whoever
 * could not read the site.
 */
export const judgeSite = async (
  dir: string,
  payload: Payload,
): Promise<Result<Verdict, string>> => {
  const site = readSite(dir)
  if (!site.ok) {
    return fail(`${sayProblem(site.problem, 'zh-TW')}\n${sayProblem(site.problem, 'en')}`)
  }
  const built = buildSite(dir)
  if (!built.ok) return fail(built.problem)
  const now = new Date()
  const report = await importSite(site.value, payload, {
    dryRun: false,
    asker: await hireJudge(payload),
  })
  const posts = await newsroomPages(payload)

  const byFile = new Map(posts.map((post) => [post.file, post]))
  const { languages } = site.value.config
  const ours = new Set(
    languages.flatMap(({ key, locale }) => (locale === undefined ? [] : key.toLowerCase())),
  )
  const isOurs = ({ language }: HugoPage) => ours.has(language.toLowerCase())
  const files = built.value.pages.filter((page) => page.file !== '' && isOurs(page))
  const known = new Set([...files.map(({ file }) => file), ...built.value.refused])
  const pages = [
    ...files.map((page) => judgePage(page, byFile.get(page.file), { dir, now, report })),
    ...posts.filter(({ file }) => !known.has(file)).map(extraPage),
  ].sort(byWorst)
  const leftOut = new Set(pages.filter(({ state }) => state === 'reported').map(({ file }) => file))
  const compared = pages.filter(({ state }) => state === 'compared')
  const shares = compared.reduce((sum, { share }) => sum + share, 0)
  return ok({
    dir,
    hugo: hugoVersion() ?? '',
    pages,
    pairs: comparePairs(
      files.filter(({ file }) => !leftOut.has(file)),
      posts,
    ),
    mean: compared.length === 0 ? 1 : shares / compared.length,
    pictures: files.reduce((sum, { html }) => sum + readRendered(html).pictures.length, 0),
    refused: built.value.refused,
    notes: built.value.notes,
    addresses: hugoAddresses(built.value, now),
  })
}
