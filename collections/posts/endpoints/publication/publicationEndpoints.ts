import type { Endpoint } from 'payload'

import { deskOnly } from '../deskOnly.ts'
import { armLater } from './armLater.ts'
import { armNow } from './armNow.ts'
import { explainPublication } from './explainPublication.ts'
import { liftEmbargo } from './liftEmbargo.ts'
import { setEmbargo } from './setEmbargo.ts'
import { shareEmbargo } from './shareEmbargo.ts'
import { showPublication } from './showPublication.ts'

/** What the desk asks and orders about the publication of a post. */
export const publicationEndpoints: Endpoint[] = [
  { path: '/:id/publication', method: 'get', handler: deskOnly(showPublication) },
  { path: '/:id/why', method: 'get', handler: deskOnly(explainPublication) },
  { path: '/:id/publish', method: 'post', handler: deskOnly(armNow('publish')) },
  { path: '/:id/withdraw', method: 'post', handler: deskOnly(armNow('withdraw')) },
  { path: '/:id/schedules', method: 'post', handler: deskOnly(armLater) },
  { path: '/:id/embargo', method: 'post', handler: deskOnly(setEmbargo) },
  { path: '/:id/embargo/lift', method: 'post', handler: deskOnly(liftEmbargo) },
  { path: '/:id/embargo/share', method: 'post', handler: deskOnly(shareEmbargo) },
]
