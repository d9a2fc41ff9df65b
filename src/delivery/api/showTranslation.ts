import type { Endpoint } from 'payload'

import { say } from '../../kernel/messages.ts'
import { findTranslation } from '../queries/findTranslation.ts'
import { parsePostId } from '../preview/findPreview.ts'
import { languageOfRequest } from './languageOfRequest.ts'
import { apiMessages } from './messages.ts'

/**
 * `GET /api/posts/:id/translation`: whether a published post is older than its other language, for
 * a frontend that tells its readers.
 *
 * The same for everybody: of what is not published nobody learns anything here. The answer is
 * `{ id, language, updatedAt, isBehind, behindSince, counterpart }`, moments as ISO 8601;
 * `counterpart` is `{ id, language, title, slug, updatedAt }`, or `null` where readers see none.
 */
export const showTranslation: Endpoint = {
  path: '/:id/translation',
  method: 'get',
  handler: async ({ payload, routeParams, headers }) => {
    const id = parsePostId(String(routeParams?.['id']))
    const reader = { payload, locale: 'zh-TW' } as const
    const found = id === undefined ? undefined : await findTranslation(reader, id)
    if (!found) {
      const message = say(apiMessages.postMissing, languageOfRequest(headers))
      return Response.json({ errors: [{ message }] }, { status: 404 })
    }
    const { post, counterpart, behindSince } = found
    return Response.json({
      id: post.id,
      language: post.language,
      updatedAt: post.updatedAt,
      isBehind: behindSince !== undefined,
      behindSince: behindSince ?? null,
      counterpart: counterpart
        ? {
            id: counterpart.id,
            language: counterpart.language,
            title: counterpart.title,
            slug: counterpart.slug,
            updatedAt: counterpart.updatedAt,
          }
        : null,
    })
  },
}
