import type { Endpoint } from 'payload'

import {
  cancelBundle,
  editBundle,
  fireBundleNow,
  moveBundle,
  undoBundleNow,
} from '../../../src/features/publication/bundles/changeBundle.ts'
import { revertBundle } from '../../../src/features/publication/bundles/revertBundle.ts'
import { resolveLocalTime } from '../../../src/features/publication/schedules/localTime.ts'
import { localTimeBody } from '../../localTimeBody.ts'
import { deskOnly } from '../../posts/endpoints/deskOnly.ts'
import { addPosts } from './addPosts.ts'
import { bundleBody as body } from './bundleBody.ts'
import { bundleChanging as changing } from './bundleChanging.ts'
import { dryRun } from './dryRun.ts'
import { fireDueBundle } from './fireDueBundle.ts'
import { planOne } from './planOne.ts'
import { showBundle } from './showBundle.ts'

/** What the desk does to a bundle; its members are cancelled and pinned anew like any schedule. */
export const bundleEndpoints: Endpoint[] = [
  { path: '/plan', method: 'post', handler: deskOnly(planOne) },
  { path: '/:id/view', method: 'get', handler: deskOnly(showBundle) },
  { path: '/:id/dry-run', method: 'post', handler: deskOnly(dryRun) },
  { path: '/:id/members', method: 'post', handler: changing(body.members, addPosts) },
  {
    path: '/:id/move',
    method: 'post',
    handler: changing(localTimeBody, async ({ id, body: time, asker }, { payload }) => {
      const instant = resolveLocalTime(time)
      if (!instant.ok) return instant
      const { local, zone } = time
      return await moveBundle(payload, id, { instant: instant.value, local, zone }, asker)
    }),
  },
  {
    path: '/:id/publish',
    method: 'post',
    handler: changing(body.nothing, ({ id, asker }, { payload }) =>
      fireBundleNow(payload, id, asker),
    ),
  },
  {
    path: '/:id/undo',
    method: 'post',
    handler: changing(body.nothing, ({ id, asker }, { payload }) =>
      undoBundleNow(payload, id, asker),
    ),
  },
  { path: '/:id/fire', method: 'post', handler: changing(body.nothing, fireDueBundle) },
  {
    path: '/:id/cancel',
    method: 'post',
    handler: changing(body.reasoned, ({ id, body: { reason }, asker }, { payload }) =>
      cancelBundle(payload, id, asker, reason),
    ),
  },
  {
    path: '/:id/edit',
    method: 'post',
    handler: changing(body.edit, ({ id, body: given, asker }, { payload }) =>
      editBundle(payload, id, given, asker),
    ),
  },
  {
    path: '/:id/revert',
    method: 'post',
    handler: changing(body.revert, ({ id, body: given, asker }, { payload }) =>
      revertBundle(payload, id, given, asker),
    ),
  },
]
