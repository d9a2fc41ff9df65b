import { z } from 'zod'

/**
 * A page as Hugo sees it.
 *
 * - `file` and `translations`: paths from the site's folder, with `/`; `file` is empty for a page
 *   that no file stands behind, e.g. a list of a taxonomy.
 * - dates: RFC 3339 as Hugo says them; the year 1 is “none”.
 * - `address`: the page's path; `addresses`: those of all of its output formats.
 * - `html`: the rendered content.
 */
export const hugoPageSchema = z.object({
  file: z.string(),
  kind: z.string(),
  language: z.string(),
  title: z.string(),
  date: z.string(),
  publishDate: z.string(),
  expiryDate: z.string(),
  lastmod: z.string(),
  draft: z.boolean(),
  aliases: z.array(z.string()),
  address: z.string(),
  permalink: z.string(),
  addresses: z.array(z.string()),
  translations: z.array(z.string()),
  params: z.record(z.string(), z.unknown()),
  html: z.string(),
})

/** A page as Hugo sees it. */
export type HugoPage = Readonly<z.infer<typeof hugoPageSchema>>
