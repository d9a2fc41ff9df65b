import config from '@payload-config'
import { getPayload } from 'payload'

import { countSitemapParts } from '../../delivery/queries/listSitemapPosts.ts'
import { renderSitemapIndex } from '../../delivery/sitemap/renderSitemapIndex.ts'
import { xmlResponse } from '../../delivery/site/xmlResponse.ts'
import { readEnv } from '../../env.ts'

/** Asked for seldom, and by machines: read when it is asked for. */
export const dynamic = 'force-dynamic'

/** The list of the sitemap's parts. */
export const GET = async (): Promise<Response> => {
  const payload = await getPayload({ config })
  const parts = await countSitemapParts({ payload, locale: 'zh-TW' })
  return xmlResponse(renderSitemapIndex(parts, readEnv().publicUrl))
}
