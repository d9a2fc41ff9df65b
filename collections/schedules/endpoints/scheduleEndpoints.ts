import type { Endpoint } from 'payload'
import { z } from 'zod'

import {
  cancelSchedule,
  moveSchedule,
  releaseSchedule,
  repinSchedule,
} from '../../../src/features/publication/schedules/changeSchedule.ts'
import { resolveLocalTime } from '../../../src/features/publication/schedules/localTime.ts'
import { localTimeBody } from '../../localTimeBody.ts'
import { changing } from './changing.ts'
import { fireOne } from './fireOne.ts'
import { showCalendar } from './showCalendar.ts'

const nothing = z.strictObject({})
const reasoned = z.strictObject({ reason: z.string().trim().max(500).optional() })

/** What the desk does to a schedule. */
export const scheduleEndpoints: Endpoint[] = [
  { path: '/calendar', method: 'get', handler: showCalendar },
  {
    path: '/:id/move',
    method: 'post',
    handler: changing(localTimeBody, async ({ id, body, asker }, { payload }) => {
      const instant = resolveLocalTime(body)
      if (!instant.ok) return instant
      const { local, zone } = body
      return await moveSchedule(payload, id, { instant: instant.value, local, zone }, asker)
    }),
  },
  {
    path: '/:id/cancel',
    method: 'post',
    handler: changing(reasoned, async ({ id, body, asker }, { payload }) =>
      cancelSchedule(payload, id, asker, body.reason),
    ),
  },
  {
    path: '/:id/release',
    method: 'post',
    handler: changing(nothing, async ({ id, asker }, { payload }) =>
      releaseSchedule(payload, id, asker),
    ),
  },
  {
    path: '/:id/repin',
    method: 'post',
    handler: changing(nothing, async ({ id, asker }, { payload }) =>
      repinSchedule(payload, id, asker),
    ),
  },
  { path: '/:id/fire', method: 'post', handler: changing(nothing, fireOne) },
]
