import { GRAPHQL_POST } from '@payloadcms/next/routes'
import { handleEndpoints } from 'payload'

import { guardQuery } from '../../src/delivery/api/guardQuery.ts'
import { limitBody } from '../../src/delivery/api/limitBody.ts'
import type { Newsroom } from './createNewsroom.ts'

/** Answers what a server would answer to a request; in this process, and over no network. */
export type Serve = (path: string, options?: RequestOptions) => Promise<Response>

/** What a request may bring along. */
type RequestOptions = {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  /** Sent as JSON, or as the form or the bytes that it is. */
  readonly body?: unknown
}

type Cache = Map<string, unknown>

const origin = 'http://localhost:3000'

const bodyOf = (body: unknown): { body?: BodyInit; headers: Record<string, string> } => {
  if (body === undefined) return { headers: {} }
  if (body instanceof FormData) return { body, headers: {} }
  if (body instanceof Uint8Array) return { body: new Uint8Array(body), headers: {} }
  if (typeof body === 'string') return { body, headers: { 'Content-Type': 'application/json' } }
  return { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }
}

/** Serve the REST and GraphQL addresses of a newsroom with the handlers that the routes use. */
export const serveNewsroom = ({ payload }: Newsroom): Serve => {
  const shared = globalThis as unknown as { _payload?: Cache }
  shared._payload ??= new Map()
  // The handlers look their Payload up; without this they would connect another one.
  shared._payload.set('default', {
    payload,
    initializedCrons: true,
    promise: null,
    reload: false,
    ws: null,
  })
  const graphQL = guardQuery(GRAPHQL_POST(payload.config))
  const rest = limitBody((request) => handleEndpoints({ config: payload.config, request }))
  return async (path, { method = 'GET', headers = {}, body } = {}) => {
    const sent = bodyOf(body)
    const request = new Request(`${origin}${path}`, {
      method,
      headers: { ...sent.headers, ...headers },
      body: sent.body,
    })
    if (new URL(request.url).pathname === '/api/graphql') return graphQL(request)
    return rest(request)
  }
}
