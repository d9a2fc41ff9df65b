import { findRemotePictures } from '../features/hugo/remote/findRemotePictures.ts'
import type { HostRule } from '../features/hugo/remote/hostRule.ts'
import { parseHosts } from '../features/hugo/remote/hostRule.ts'
import { listRemoteHosts } from '../features/hugo/remote/listRemoteHosts.ts'
import type { ShortcodeMapping } from '../features/hugo/shortcodes/shortcodeMapping.ts'
import type { Site } from '../features/hugo/site/readSite.ts'
import { siteContext } from '../features/hugo/siteContext.ts'
import type { Result } from '../kernel/result.ts'
import { fail, ok } from '../kernel/result.ts'
import { consoleReport } from './consoleReport.ts'
import { messages } from './messages.ts'

/** How many hosts the example names. */
const mostNamed = 5

const showHosts = async (
  site: Site,
  shortcodes: ShortcodeMapping | undefined,
): Promise<boolean> => {
  const context = siteContext(site, { chips: [] }, shortcodes)
  const pictures = await findRemotePictures(site, context, new Date())
  const hosts = listRemoteHosts(pictures)
  if (hosts.length === 0) return false
  const named = hosts.slice(0, mostNamed).map(([host]) => host)
  consoleReport.say(messages.importHosts, { hosts: named.join(',') })
  const width = String(hosts[0]?.[1] ?? 0).length
  for (const [host, count] of hosts) {
    consoleReport.line(`  ${String(count).padStart(width)}  ${host}`)
  }
  return true
}

/**
 * Read what `--fetch-remote` says: the hosts that pictures may be fetched from.
 *
 * Named without a host it asks which, and shows those of the site: a page must not be able to send
 * us wherever it likes.
 *
 * @returns nothing where nothing is to be fetched; a failure has been said already.
 */
export const readFetching = async (
  given: string | undefined,
  site: Site,
  shortcodes: ShortcodeMapping | undefined,
): Promise<Result<readonly HostRule[] | undefined, 'said'>> => {
  if (given === undefined) return ok(undefined)
  const rules = parseHosts(given)
  if (!rules.ok) {
    consoleReport.say(messages.importNoHost, { word: rules.problem.slice(0, 100) })
    return fail('said')
  }
  if (rules.value.length > 0) return rules
  if (await showHosts(site, shortcodes)) return fail('said')
  consoleReport.say(messages.importNoRemote)
  return ok(undefined)
}
