import type { PayloadRequest } from 'payload'
import { APIError } from 'payload'

import { isLocale } from '../../../kernel/locale.ts'
import { say } from '../../../kernel/messages.ts'
import { canEmbargo } from '../../../policies/canEmbargo.ts'
import { firingOf } from '../fire/firing.ts'
import { readNow } from '../readNow.ts'
import { currentEmbargo } from './currentEmbargo.ts'
import { sayUntil } from './embargo.ts'
import { embargoMessages as messages } from './embargoMessages.ts'
import type { NamedPost } from './endEmbargo.ts'
import { endEmbargo } from './endEmbargo.ts'

/**
 * Refuse whatever would show readers a post before its embargo ends, in the transaction that would.
 *
 * Every way to publish comes through here. An administrator's reason breaks the embargo: it ends
 * with that publication, and the reason is recorded.
 *
 * @throws APIError with both what is refused and until when.
 */
export const respectEmbargo = async (post: NamedPost, req: PayloadRequest): Promise<void> => {
  const firing = firingOf(req)
  const embargo = await currentEmbargo(post.id, req)
  if (!embargo) return
  const now = await readNow(req)
  // What is tried out before its time will be published at its instant.
  const moment = firing && firing.instant > now ? firing.instant : now
  if (moment >= embargo.instant) return
  if (firing?.embargoReason && canEmbargo(req.user, 'break')) {
    const { embargoReason: reason, schedule } = firing
    await endEmbargo(post, embargo, { event: 'embargo.broken', reason, schedule }, req)
    return
  }
  const language = isLocale(req.i18n?.language) ? req.i18n.language : 'en'
  throw new APIError(
    say(messages.embargoed, language, { until: sayUntil(embargo) }),
    409,
    null,
    true,
  )
}
