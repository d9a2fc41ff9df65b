import type { PayloadHandler } from 'payload'

import { readDesk } from '../../../src/features/hugo/runs/readDesk.ts'
import { languageOf } from '../../languageOf.ts'
import { viewerOf } from './viewerOf.ts'

/** `GET /api/imports/desk`: the run that is open, if any, and those that are over. */
export const showDesk: PayloadHandler = async (req) =>
  Response.json(await readDesk(req, { user: viewerOf(req), language: languageOf(req) }))
