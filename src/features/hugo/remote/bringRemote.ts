import type { Newsroom } from '../plan/newsroom.ts'
import type { ShortcodeMapping } from '../shortcodes/shortcodeMapping.ts'
import type { PictureFile } from '../site/pictureFinder.ts'
import type { Site } from '../site/readSite.ts'
import { siteContext } from '../siteContext.ts'
import type { FetchOptions } from './fetchPictures.ts'
import { fetchRemote } from './fetchRemote.ts'
import { findingRemote } from './findingRemote.ts'
import { findRemotePictures } from './findRemotePictures.ts'
import type { HostRule } from './hostRule.ts'
import type { Network } from './network.ts'
import { publicNetwork } from './network.ts'

/** From where pictures of other hosts are fetched. */
export type RemoteFetching = {
  readonly hosts: readonly HostRule[]
  /** For tests, which have no public address; otherwise the public internet. */
  readonly network?: Network
  readonly limits?: FetchOptions['limits']
  readonly progress?: FetchOptions['progress']
}

/** A site that knows its pictures on other hosts. */
export type BroughtSite = {
  readonly site: Site
  /** Those that were fetched, or would be, by address. */
  readonly files: ReadonlyMap<string, PictureFile>
  /** Call it when the import is done. */
  readonly close: () => void
}

/**
 * Bring the pictures of a site that are on other hosts, and let the site know those that the
 * newsroom has from an earlier run: they are not fetched again.
 */
export const bringRemote = async (
  site: Site,
  newsroom: Newsroom,
  {
    dryRun,
    fetchRemote: fetching,
    now,
    shortcodes,
    signal,
  }: {
    readonly dryRun: boolean
    readonly fetchRemote: RemoteFetching | undefined
    readonly now: Date
    readonly shortcodes: ShortcodeMapping | undefined
    readonly signal: AbortSignal | undefined
  },
): Promise<BroughtSite> => {
  const known = new Map(
    [...newsroom.fetched].map(([url, hash]) => [url, { file: '', path: '', hash }]),
  )
  // A site without any is not searched for their addresses.
  const standing: Site =
    known.size === 0 ? site : { ...site, remote: findingRemote({ pictures: known }) }
  if (fetching === undefined) return { site: standing, files: new Map(), close: () => {} }
  const { hosts, limits, network = publicNetwork, progress = () => {} } = fetching
  const context = siteContext(standing, newsroom, shortcodes)
  const pictures = await findRemotePictures(standing, context, now, signal)
  const options = { rules: hosts, network, progress, signal, dryRun, ...(limits ? { limits } : {}) }
  const { close, files, problems } = await fetchRemote(pictures, options)
  const told = new Set(pictures.map(({ url }) => url.href))
  return {
    site: {
      ...site,
      problems: [...site.problems, ...problems],
      remote: findingRemote({ pictures: new Map([...known, ...files]), told }),
    },
    files,
    close,
  }
}
