import { fail, ok, type Result } from '../../../kernel/result.ts'
import { canEmbargo } from '../../../policies/canEmbargo.ts'
import type { UserLike } from '../../../policies/role.ts'
import { publicationMessages } from '../messages.ts'
import { sayInstant } from '../sayInstant.ts'
import type { Refusal } from '../schedules/refusal.ts'
import { refusal } from '../schedules/refusal.ts'
import type { Embargo, EmbargoTerms } from './embargo.ts'
import { sayUntil } from './embargo.ts'
import { embargoMessages as messages } from './embargoMessages.ts'

/** What somebody wants of an embargo, and how things stand. */
export type EmbargoWish = {
  /** What is to be noted; `null` to lift what is. */
  readonly terms: EmbargoTerms | null
  readonly noted: Embargo | undefined
  readonly now: Date
  /** Readers see the post. */
  readonly isLive: boolean
  /** When publications are armed that the new embargo would hold. */
  readonly armed: readonly Date[]
  readonly user: UserLike
  readonly reason: string | null
}

/** What becomes of the embargo. */
export type EmbargoChange = 'embargo.set' | 'embargo.moved' | 'embargo.lifted'

const longest = 10 * 366 * 86_400_000

const checkShortening = ({ noted, terms, now, user, reason }: EmbargoWish) => {
  if (!noted || noted.instant <= now) return ok(null)
  if (terms && terms.instant >= noted.instant) return ok(null)
  const values = { until: sayUntil(noted) }
  if (!canEmbargo(user, 'shorten')) {
    return fail(refusal('publication/embargo-shorten', messages.shorten, values))
  }
  if (reason) return ok(null)
  return fail(refusal('publication/embargo-reason', messages.reasonMissing, values))
}

const checkTerms = (
  { now, isLive, armed, user }: EmbargoWish,
  terms: EmbargoTerms,
): Result<null, Refusal> => {
  if (!terms.note && terms.proof === null) {
    return fail(refusal('publication/embargo-unproven', messages.unproven))
  }
  if (terms.instant <= now) {
    return fail(refusal('publication/past', messages.past, { until: sayUntil(terms) }))
  }
  if (terms.instant.getTime() - now.getTime() > longest) {
    return fail(refusal('publication/too-far', publicationMessages.tooFar))
  }
  if (isLive) return fail(refusal('publication/embargo-live', messages.live))
  const [first] = armed
  if (first === undefined || canEmbargo(user, 'hold')) return ok(null)
  const asked = `${sayInstant(first, terms.zone)} ${terms.zone}`
  return fail(refusal('publication/embargo-hold', messages.wouldHold, { asked }))
}

/** Plan a change of a post's embargo, or say what is against it. */
export const planEmbargo = (wish: EmbargoWish): Result<EmbargoChange, Refusal> => {
  const { terms, noted, user } = wish
  if (!canEmbargo(user, 'set')) {
    return fail(refusal('publication/not-allowed', publicationMessages.notAllowed))
  }
  if (!terms && !noted) return fail(refusal('publication/embargo-missing', messages.missing))
  const checked = terms ? checkTerms(wish, terms) : ok(null)
  if (!checked.ok) return checked
  const shortened = checkShortening(wish)
  if (!shortened.ok) return shortened
  if (!terms) return ok('embargo.lifted')
  return ok(noted ? 'embargo.moved' : 'embargo.set')
}
