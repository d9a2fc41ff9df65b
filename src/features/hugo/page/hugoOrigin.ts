import { z } from 'zod'
import { shortcodeMapping } from '../shortcodes/shortcodeMapping.ts'

const language = z.object({
  /** Hugo's name of it, e.g. `zh-tw`. */
  key: z.string(),
  locale: z.enum(['zh-TW', 'en']).optional(),
  contentDir: z.string(),
})

const site = z.object({
  /** Tells its posts from those of other sites. */
  name: z.string().optional(),
  title: z.string(),
  /** Its address, or at least the path of it. */
  baseUrl: z.string(),
  defaultLanguage: z.string(),
  isDefaultInSubdir: z.boolean(),
  timeZone: z.string(),
  permalinks: z.array(z.tuple([z.string(), z.string()])),
  /** Whether Hugo shows raw HTML there. */
  allowsHtml: z.boolean(),
  /** Whether `:smile:` is a picture there. */
  hasEmoji: z.boolean().optional(),
  /** What begins and ends mathematics besides dollar signs. */
  mathematics: z.array(z.tuple([z.string(), z.string()])).optional(),
  languages: z.array(language),
})

/**
 * What an export has to know of the site that a post came from, besides its file: how the site was
 * set up, and which of its files each picture was (by the address that the page writes, the path in
 * the site, and the print of its bytes); one that was fetched from another host has no path.
 */
export const hugoOriginSchema = z.object({
  site,
  /** What the page took over from its sections and its site (`cascade`). */
  inherited: z.record(z.string(), z.json()).optional(),
  /** What the page's own shortcodes were taken for. */
  shortcodes: shortcodeMapping.optional(),
  /** The parameters that its text shows. */
  parameters: z.record(z.string(), z.string()).optional(),
  pictures: z.array(z.tuple([z.string(), z.string(), z.string()])),
  /** The newsroom kept its own text against this file's. */
  isKept: z.boolean().optional(),
})

/** What an export has to know of the site that a post came from. */
export type HugoOrigin = z.infer<typeof hugoOriginSchema>

/** The site that a post came from, as far as an export has to know it. */
export type OriginSite = HugoOrigin['site']
