import { keepSegments } from '../../src/content/segments/keepSegments.ts'
import type { Segment } from '../../src/content/segments/segment.ts'
import { segmentsOf } from '../../src/content/segments/segmentsOf.ts'
import { convertPage } from '../../src/features/hugo/convertPage.ts'
import { readPages } from '../../src/features/hugo/plan/readPages.ts'
import { readSite } from '../../src/features/hugo/site/readSite.ts'
import { siteContext } from '../../src/features/hugo/siteContext.ts'
import { fingerprint } from '../../src/kernel/fingerprint.ts'
import type { Problem } from '../../src/kernel/problem.ts'
import type { Result } from '../../src/kernel/result.ts'
import { ok } from '../../src/kernel/result.ts'

/** A page of a site as an import would store it. */
type ReadPage = {
  readonly segments: readonly Segment[]
  /** The beginning of its file's SHA-256. */
  readonly print: string
}

/** Reads a page of a site by its path; nothing where the site has none. */
type ReadByPath = (path: string) => Result<ReadPage | undefined, Problem>

/** Open a Hugo site to read its pages with the importer; nothing is stored. */
export const pageReader = (dir: string): Result<ReadByPath, Problem> => {
  const site = readSite(dir)
  if (!site.ok) return site
  const context = siteContext(site.value, { chips: [] }, undefined)
  const { changed } = readPages(site.value, [], { now: new Date(0) })
  const pages = new Map(changed.map((page) => [page.path, page]))
  return ok((path) => {
    const page = pages.get(path)
    if (!page) return ok(undefined)
    const text = page.file.read()
    if (!text.ok) return text
    const converted = convertPage(page, context)
    if (!converted.ok) return converted
    const { title, summary, body } = converted.value.post
    keepSegments(body, undefined, path)
    return ok({
      segments: segmentsOf({ title, summary: summary ?? null, body }),
      print: fingerprint(text.value).slice(0, 16),
    })
  })
}
