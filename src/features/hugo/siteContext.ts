import type { SiteContext } from './convertPage.ts'
import type { Newsroom } from './plan/newsroom.ts'
import type { ShortcodeMapping } from './shortcodes/shortcodeMapping.ts'
import { nameOfSite } from './site/nameOfSite.ts'
import { pageFinder } from './site/pageFinder.ts'
import type { Site } from './site/readSite.ts'

const fold = (name: string) => name.normalize('NFKC').trim().toLowerCase()

/**
 * Know a site and the newsroom for the conversion of pages.
 *
 * A picture of another host that is here already is found by its address.
 */
export const siteContext = (
  site: Site,
  { chips: known }: Pick<Newsroom, 'chips'>,
  shortcodes: ShortcodeMapping | undefined,
  name = nameOfSite(site.config),
): SiteContext => {
  const chips = new Map(known.flatMap(({ id, names }) => names.map((name) => [fold(name), id])))
  const { languages, addresses } = site.config
  return {
    siteName: name,
    config: site.config,
    findPicture: (address, place) => site.findPicture(address, place) ?? site.remote?.find(address),
    isTold: (address) => site.remote?.isTold(address) ?? false,
    shortcodes,
    findChip: (name: string) => chips.get(fold(name)),
    findReferred: pageFinder(site.files),
    paramsOf: (language) => languages.find(({ key }) => key === language)?.params ?? {},
    origin: addresses.origin,
  }
}
