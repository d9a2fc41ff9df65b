import { setImmediate as breathe } from 'node:timers/promises'

import { convertPage } from '../convertPage.ts'
import type { SiteContext } from '../convertPage.ts'
import { parsePage } from '../page/parsePage.ts'
import { readFacts } from '../page/readFacts.ts'
import { lettersOf } from '../plan/lettersOf.ts'
import type { Site } from '../site/readSite.ts'
import { remoteUrl } from './remoteUrl.ts'

/** A picture on another host, and where in the site it is shown. */
export type RemotePicture = {
  readonly url: URL
  readonly places: ReadonlyArray<{ readonly path: string; readonly line: number | undefined }>
}

/** How long others wait while pages are read, in milliseconds. */
const longest = 50

/**
 * Find the pictures of a site that are on other hosts, those of unchanged pages, too.
 *
 * Pages are read as an import reads them: a link to a picture is none, a cover is one.
 */
export const findRemotePictures = async (
  site: Site,
  context: SiteContext,
  now: Date,
  signal?: AbortSignal,
): Promise<readonly RemotePicture[]> => {
  const found = new Map<string, { url: URL; places: Array<RemotePicture['places'][number]> }>()
  let rested = performance.now()
  for (const file of site.files) {
    if (performance.now() - rested > longest) {
      await breathe()
      signal?.throwIfAborted()
      rested = performance.now()
    }
    const text = file.read()
    if (!text.ok) continue
    const inherited = site.inherit(file.place)
    if (!/\/\//.test(text.value) && !JSON.stringify(inherited).includes('//')) continue
    const page = parsePage(text.value, file.path)
    if (!page.ok) continue
    const { facts } = readFacts(page.value, file, { config: site.config, now, inherited })
    const letters = lettersOf(page.value)
    const converted = convertPage({ ...facts, fingerprint: '', letters, file }, context)
    if (!converted.ok) continue
    for (const { address, found: isHere, line } of converted.value.post.pictures) {
      const url = isHere ? undefined : remoteUrl(address)
      if (url === undefined) continue
      const known = found.get(url.href) ?? { url, places: [] }
      known.places.push({ path: file.path, line })
      found.set(url.href, known)
    }
  }
  return [...found.values()]
}
