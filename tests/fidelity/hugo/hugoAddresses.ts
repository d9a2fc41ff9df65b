import type { HugoPage } from './hugoPage.ts'
import { isPublicPage } from './isPublicPage.ts'
import type { HugoSite } from './runHugo.ts'

/**
 * An address that Hugo serves, and the page that it leads to.
 *
 * `path` is decoded: file names as they are. A *format* is another form of a page, e.g. its feed.
 */
export type HugoAddress = {
  readonly path: string
  readonly kind: 'page' | 'alias' | 'format'
  /** The file behind it, or empty. */
  readonly file: string
  readonly pageKind: string
  readonly language: string
  /** Whether readers see it today: no draft, not of the future, not expired. */
  readonly isPublic: boolean
}

const decoded = (address: string): string => {
  try {
    return decodeURI(address)
  } catch {
    return address
  }
}

/** List every address that Hugo built: pages, their other output formats, and aliases. */
export const hugoAddresses = ({ pages, redirects }: HugoSite, now: Date): HugoAddress[] => {
  const of = (kind: HugoAddress['kind'], address: string, page: HugoPage): HugoAddress => ({
    path: decoded(address),
    kind,
    file: page.file,
    pageKind: page.kind,
    language: page.language,
    isPublic: isPublicPage(page, now),
  })
  const byLink = new Map(pages.map((page) => [page.permalink, page]))
  return [
    ...pages.flatMap((page) => [
      ...(page.address === '' ? [] : [of('page', page.address, page)]),
      ...page.addresses.filter((one) => one !== page.address).map((one) => of('format', one, page)),
    ]),
    ...redirects.flatMap(({ from, to }) => {
      const page = byLink.get(to)
      return page === undefined ? [] : [of('alias', from, page)]
    }),
  ]
}
