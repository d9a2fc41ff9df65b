'use client'
import { useWords } from '../../../../src/features/bilingual/admin/useWords.ts'
import { sayInstant } from '../../../../src/features/publication/sayInstant.ts'
import type { Standing } from '../../../../src/features/publication/standing/standing.ts'
import { panelMessages as words } from './messages.ts'
import { StandingMark } from './StandingMark.tsx'

/** How long readers' pages may take to follow, in milliseconds. */
const patience = 60_000

const useProof = ({ own, now, zone, hasSite }: Standing): string | undefined => {
  const say = useWords()
  const { last } = own
  if (!last || !hasSite) return undefined
  if (last.seenAt !== null) return say(words.proven, { at: sayInstant(last.seenAt, zone) })
  const isLate = Date.parse(now) - Date.parse(last.firedAt) > patience
  return say(isLate ? words.unproven : words.proving)
}

/** What readers see of this post now, since when, and whether their page was seen to show it. */
export const OwnStanding = ({ standing }: { readonly standing: Standing }) => {
  const say = useWords()
  const { own, zone } = standing
  const proof = useProof(standing)
  const withdrawnAt =
    !own.isPublished && own.last?.action === 'withdraw' ? own.last.firedAt : undefined
  const since = own.isPublished ? own.publishedAt : null
  return (
    <div className="publication__row">
      <p className="publication__state">
        <StandingMark post={own} />
      </p>
      {since !== null && <p>{say(words.since, { at: sayInstant(since, zone) })}</p>}
      {withdrawnAt !== undefined && (
        <p>{say(words.withdrawnAt, { at: sayInstant(withdrawnAt, zone) })}</p>
      )}
      {since === null && withdrawnAt === undefined && <p>{say(words.notSeenYet)}</p>}
      {proof !== undefined && <p>{proof}</p>}
    </div>
  )
}
