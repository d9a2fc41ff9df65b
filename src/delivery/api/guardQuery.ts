import { parse } from 'graphql'

import { say } from '../../kernel/messages.ts'
import { findExcess } from './graphQLRules.ts'
import { languageOfRequest } from './languageOfRequest.ts'
import type { Handler } from './limitBody.ts'
import { limitBody } from './limitBody.ts'
import { apiMessages } from './messages.ts'

/** Enough for the longest query of an admin panel, and no more than is parsed in a moment. */
const maxTokens = 15_000

const refusalOf = (body: string, headers: Headers): string | undefined => {
  const locale = languageOfRequest(headers)
  try {
    const { query }: { query?: unknown } = JSON.parse(body)
    if (typeof query !== 'string') return say(apiMessages.unreadable, locale)
    const found = findExcess(parse(query, { maxTokens }))
    return found && say(found.message, locale, { limit: found.limit })
  } catch (error) {
    const reason = error instanceof Error ? error.message : ''
    return `${say(apiMessages.unreadable, locale)} ${reason}`.trim()
  }
}

/**
 * Look at a GraphQL request before Payload does.
 *
 * Payload reckons how costly a query is before it looks for circles among fragments, and never ends
 * with one.
 */
export const guardQuery = <Rest extends unknown[]>(handler: Handler<Rest>): Handler<Rest> =>
  limitBody(
    async (request: Request, ...rest: Rest) => {
      const message = refusalOf(await request.clone().text(), request.headers)
      if (message === undefined) return await handler(request, ...rest)
      return Response.json({ errors: [{ message }] }, { status: 400 })
    },
    { isQuery: true },
  )
