import type { SiteConfig } from './siteConfig.ts'
import { siteName } from './siteName.ts'

/** Name the site of a configuration. */
export const nameOfSite = ({ addresses: { basePath, origin }, title }: SiteConfig): string =>
  siteName({ baseUrl: origin + basePath, title })
