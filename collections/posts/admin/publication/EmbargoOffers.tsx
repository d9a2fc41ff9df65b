'use client'
import { Button, useAuth } from '@payloadcms/ui'

import { useWords } from '../../../../src/features/bilingual/admin/useWords.ts'
import { sayUntil } from '../../../../src/features/publication/embargo/embargo.ts'
import type {
  PostStanding,
  Standing,
} from '../../../../src/features/publication/standing/standing.ts'
import { canEmbargo } from '../../../../src/policies/canEmbargo.ts'
import { panelMessages as words } from './messages.ts'
import type { EmbargoPlanning } from './planning.ts'
import { useOrders } from './useOrders.ts'

const plain = { buttonStyle: 'secondary', margin: false, size: 'small', type: 'button' } as const

const openEnd = ({ embargo }: PostStanding): number | undefined =>
  embargo && !embargo.isOver ? Date.parse(embargo.instant) : undefined

/** Tell whether one post is under embargo for longer than another that readers do not see yet. */
const isLonger = (one: PostStanding, other: PostStanding): boolean =>
  !other.isPublished && !other.isInTrash && (openEnd(one) ?? 0) > (openEnd(other) ?? 0)

/**
 * What can be noted where no embargo is: one for this post, or the same in both languages.
 *
 * Offered and never done by itself: each language's post has its own.
 */
export const EmbargoOffers = ({
  standing,
  onPlan,
}: {
  readonly standing: Standing
  readonly onPlan: (planning: EmbargoPlanning) => void
}) => {
  const say = useWords()
  const { user } = useAuth()
  const { own, other } = standing
  const orders = useOrders(own.id)
  if (!canEmbargo(user, 'set') || own.isInTrash) return null
  const share = other?.language === 'en' ? words.embargoShareEn : words.embargoShareZh
  const mayTake = other !== null && isLonger(other, own)
  return (
    <>
      {mayTake && other.embargo && (
        <p className="publication__hint">
          {say(words.embargoOtherOnly, { at: sayUntil(other.embargo) })}
        </p>
      )}
      <div className="publication__buttons">
        {!own.isPublished && openEnd(own) === undefined && (
          <Button {...plain} onClick={() => onPlan({ kind: 'embargo' })}>
            {say(words.embargo)}
          </Button>
        )}
        {mayTake && (
          <Button {...plain} onClick={() => void orders.shareEmbargo(other.id)}>
            {say(words.embargoTake)}
          </Button>
        )}
        {other !== null && isLonger(own, other) && (
          <Button {...plain} onClick={() => void orders.shareEmbargo(own.id)}>
            {say(share)}
          </Button>
        )}
      </div>
    </>
  )
}
