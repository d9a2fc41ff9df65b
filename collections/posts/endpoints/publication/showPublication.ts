import type { PayloadHandler } from 'payload'

import { answerPublication } from '../../../answerPublication.ts'
import { findStanding } from './findStanding.ts'

/** `GET /api/posts/:id/publication`: what readers see of a post, and what is to happen to it. */
export const showPublication: PayloadHandler = async (req) =>
  answerPublication(await findStanding(req), req)
