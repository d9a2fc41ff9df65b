import type { PayloadRequest } from 'payload'

import type { Locale } from '../../../kernel/locale.ts'
import { say } from '../../../kernel/messages.ts'
import { canPublish } from '../../../policies/canPublish.ts'
import { whyMessages as words } from './messages.ts'
import type { Standing } from './standing.ts'
import type { WhyItem } from './why.ts'
import { whyItem } from './why.ts'

/** Tell whether whoever asks may publish, and whether those may who have scheduled something. */
export const whyPolicy = async (
  { own, mayPublish }: Standing,
  language: Locale,
  req: PayloadRequest,
): Promise<WhyItem[]> => {
  const asker = mayPublish
    ? whyItem('policy', 'ok', language, { text: words.mayPublish })
    : whyItem('policy', 'warning', language, {
        text: words.mayNotPublish,
        advice: words.mayNotPublishAdvice,
      })
  if (own.waiting.length === 0) return [asker]
  const { docs } = await req.payload.find({
    collection: 'schedules',
    where: { id: { in: own.waiting.map(({ id }) => id) } },
    select: { requestedBy: true, requestedByName: true },
    populate: { users: { role: true } },
    depth: 1,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return [
    asker,
    ...docs.map(({ requestedBy, requestedByName }) => {
      const values = { name: requestedByName ?? say(words.somebody, language) }
      // One who has been deleted is no object, and may nothing.
      const may = typeof requestedBy === 'object' && canPublish(requestedBy)
      if (may) return whyItem('policy', 'ok', language, { text: words.schedulerMay, values })
      const said = { text: words.schedulerMayNot, values, advice: words.schedulerMayNotAdvice }
      return whyItem('policy', 'bad', language, said)
    }),
  ]
}
