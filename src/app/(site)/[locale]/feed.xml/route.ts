import config from '@payload-config'
import { unstable_cache } from 'next/cache'
import { getPayload } from 'payload'

import { renderFeed } from '../../../../delivery/feeds/renderFeed.ts'
import { listFeed } from '../../../../delivery/queries/listFeed.ts'
import { xmlResponse } from '../../../../delivery/site/xmlResponse.ts'
import { readEnv } from '../../../../env.ts'
import { cacheTags } from '../../../../kernel/cacheTags.ts'
import { isLocale } from '../../../../kernel/locale.ts'

type Context = { params: Promise<{ locale: string }> }

/** The feed of a language, as Atom. */
export const GET = async (_request: Request, { params }: Context): Promise<Response> => {
  const { locale } = await params
  if (!isLocale(locale)) return new Response('Not found', { status: 404 })
  const entries = await unstable_cache(
    async () => listFeed(await getPayload({ config }), locale),
    ['feed', locale],
    { tags: [cacheTags.lists(locale)] },
  )()
  const feed = renderFeed(entries, locale, readEnv().publicUrl)
  return xmlResponse(feed, 'application/atom+xml')
}
