import type { CollectionBeforeDeleteHook, PayloadRequest } from 'payload'
import { APIError } from 'payload'

import type { Message } from '../src/kernel/messages.ts'
import { say } from '../src/kernel/messages.ts'
import { languageOf } from './languageOf.ts'

/**
 * Refuse to delete what records are about, or rest on: they are never deleted.
 *
 * @param message says `{count}` records.
 */
export const refuseWhileKept =
  (
    countOf: (id: number, req: PayloadRequest) => Promise<number>,
    message: Message,
  ): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    const count = await countOf(Number(id), req)
    if (count === 0) return
    throw new APIError(say(message, languageOf(req), { count }), 409, { count }, true)
  }
