import config from '@payload-config'
import { getPayload } from 'payload'

import { addresses } from '../../../delivery/addresses.ts'
import { countSitemapParts, listSitemapPosts } from '../../../delivery/queries/listSitemapPosts.ts'
import { listSitemapNames } from '../../../delivery/queries/listSitemapNames.ts'
import { xmlResponse } from '../../../delivery/site/xmlResponse.ts'
import type { SitemapPage } from '../../../delivery/sitemap/renderSitemap.ts'
import { renderSitemap } from '../../../delivery/sitemap/renderSitemap.ts'
import { sitemapPages } from '../../../delivery/sitemap/sitemapPages.ts'
import { readEnv } from '../../../env.ts'
import { otherLocale } from '../../../kernel/locale.ts'

/** Asked for seldom, and by machines: read when it is asked for. */
export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ part: string }> }
type Posts = Awaited<ReturnType<typeof listSitemapPosts>>

const pagesOf = (posts: Posts): SitemapPage[] =>
  posts.flatMap(({ language, slug, counterpart, updatedAt }) => {
    if (!slug) return []
    const other = otherLocale(language)
    return {
      locale: language,
      path: addresses.post(language, slug),
      changedAt: updatedAt,
      alternates: {
        [language]: addresses.post(language, slug),
        ...(counterpart ? { [other]: addresses.post(other, counterpart) } : {}),
      },
    }
  })

/** One part of the sitemap; the first one has the pages that are no articles as well. */
export const GET = async (_request: Request, { params }: Context): Promise<Response> => {
  const { part } = await params
  const payload = await getPayload({ config })
  const reader = { payload, locale: 'zh-TW' as const }
  const number = /^\d{1,6}$/.test(part) ? Number(part) : -1
  if (number < 0 || number >= (await countSitemapParts(reader))) {
    return new Response('Not found', { status: 404 })
  }
  const posts = pagesOf(await listSitemapPosts(reader, number))
  const others = number === 0 ? await listSitemapNames(payload) : { categories: [], chips: [] }
  const pages = number === 0 ? [...sitemapPages(others.categories, others.chips), ...posts] : posts
  return xmlResponse(renderSitemap(pages, readEnv().publicUrl))
}
