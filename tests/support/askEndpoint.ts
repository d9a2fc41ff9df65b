import type { Payload, TypedUser } from 'payload'
import { createLocalReq } from 'payload'

import type { User } from '../../src/payload-types.ts'

type Question = {
  readonly method: 'get' | 'post' | 'delete'
  readonly path: string
  readonly user?: User
  readonly id?: number
  readonly query?: Record<string, string>
  readonly body?: unknown
  readonly language?: 'en' | 'zh-TW'
}

/** Ask one of the posts' own endpoints as somebody, and have the status and what it said. */
export const askEndpoint = async (
  payload: Payload,
  question: Question,
): Promise<{ status: number; json: Record<string, unknown> }> => {
  const endpoints = payload.collections.posts.config.endpoints || []
  const endpoint = endpoints.find(
    ({ method, path }) => method === question.method && path === question.path,
  )
  if (!endpoint) throw new Error(`posts have no endpoint ${question.method} ${question.path}`)
  const user = question.user ? ({ ...question.user, collection: 'users' } as TypedUser) : undefined
  const req = await createLocalReq({ user }, payload)
  Object.assign(req, {
    query: question.query ?? {},
    routeParams: { id: String(question.id ?? '') },
    json: async () => await Promise.resolve(question.body),
    i18n: { ...req.i18n, language: question.language ?? 'en' },
  })
  try {
    const response = await endpoint.handler(req)
    return { status: response.status, json: (await response.json()) as Record<string, unknown> }
  } catch (error) {
    const { status = 500, message } = error as { status?: number; message: string }
    return { status, json: { errors: [{ message }] } }
  }
}
