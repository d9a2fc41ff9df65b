import type { ImportReport } from '../importReport.ts'
import { findRemotePictures } from '../remote/findRemotePictures.ts'
import { listRemoteHosts } from '../remote/listRemoteHosts.ts'
import { remoteUrl } from '../remote/remoteUrl.ts'
import type { ShortcodeMapping } from '../shortcodes/shortcodeMapping.ts'
import type { Site } from '../site/readSite.ts'
import { siteContext } from '../siteContext.ts'
import type { RunSummary } from './importRun.ts'

type Told = {
  /** Whether the report tells of every picture on another host. */
  readonly isWhole: boolean
  readonly mapping: ShortcodeMapping | undefined
  readonly signal: AbortSignal
}

/** Count the pictures of a site by the hosts that have them; the site's own is not among those. */
export const hostsOf = async (
  site: Site,
  { problems }: Pick<ImportReport, 'problems'>,
  { isWhole, mapping, signal }: Told,
): Promise<NonNullable<RunSummary['hosts']>> => {
  const urls = new Map<string, URL>()
  for (const { values } of problems) {
    const url = remoteUrl(String(values?.['path'] ?? ''))
    if (url) urls.set(url.href, url)
  }
  if (!isWhole) {
    const context = siteContext(site, { chips: [] }, mapping)
    const pictures = await findRemotePictures(site, context, new Date(), signal)
    for (const { url } of pictures) urls.set(url.href, url)
  }
  const hosts = listRemoteHosts([...urls.values()].map((url) => ({ url, places: [] })))
  return hosts.map(([host, count]) => ({ host, count }))
}
