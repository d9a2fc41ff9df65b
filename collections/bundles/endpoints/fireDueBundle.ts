import type { PayloadRequest } from 'payload'

import { fireBundle } from '../../../src/features/publication/fire/fireBundle.ts'
import type { Outcome } from '../../../src/features/publication/fire/fireSchedule.ts'
import { publicationMessages } from '../../../src/features/publication/messages.ts'
import type { Asker } from '../../../src/features/publication/schedules/armSchedule.ts'
import type { Refusal } from '../../../src/features/publication/schedules/refusal.ts'
import { refusal } from '../../../src/features/publication/schedules/refusal.ts'
import type { Result } from '../../../src/kernel/result.ts'
import { fail, ok } from '../../../src/kernel/result.ts'
import { canPublish } from '../../../src/policies/canPublish.ts'

/** Fire a bundle in this process if it is due; `left` if it is not, or somebody else has. */
export const fireDueBundle = async (
  { id, asker }: { readonly id: number; readonly asker: Asker },
  { payload }: PayloadRequest,
): Promise<Result<{ outcome: Outcome }, Refusal>> => {
  if (!canPublish(asker.user)) {
    return fail(refusal('publication/not-allowed', publicationMessages.notAllowed))
  }
  return ok({ outcome: await fireBundle(payload, id, { isPatient: true }) })
}
