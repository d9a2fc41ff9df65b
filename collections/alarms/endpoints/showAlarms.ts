import type { PayloadHandler } from 'payload'

import { deskTimeZone } from '../../../src/features/publication/deskTimeZone.ts'
import { lookForAlarms } from '../../../src/features/publication/alarms/lookForAlarms.ts'
import { listAlarms } from '../../../src/features/publication/alarms/listAlarms.ts'
import { sayAlarm } from '../../../src/features/publication/alarms/sayAlarm.ts'
import { languageOf } from '../../languageOf.ts'
import { deskOnly } from '../../posts/endpoints/deskOnly.ts'

/**
 * `GET /api/alarms/open`: what is wrong now, in the reader's language.
 *
 * Whoever has the panel open watches: this looks, too, if nobody has for some seconds.
 */
export const showAlarms: PayloadHandler = deskOnly(async (req) => {
  await lookForAlarms(req.payload)
  const timeZone = deskTimeZone(req.payload)
  const alarms = await listAlarms(req.payload)
  return Response.json({
    alarms: alarms.map((alarm) => ({
      id: alarm.id,
      kind: alarm.kind,
      post: alarm.post,
      bundle: alarm.details.bundle ?? null,
      since: alarm.openedAt,
      text: sayAlarm(alarm, languageOf(req), timeZone),
    })),
  })
})
