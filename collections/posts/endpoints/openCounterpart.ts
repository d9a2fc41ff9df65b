import type { PayloadHandler } from 'payload'

import { createCounterpart } from '../../../src/features/bilingual/createCounterpart.ts'
import { answer } from './answer.ts'
import { idOf } from '../../idOf.ts'

/** `POST /api/posts/:id/counterpart`: the post in the other language, made if there is none. */
export const openCounterpart: PayloadHandler = async (req) =>
  answer(await createCounterpart(idOf(req), req), req)
