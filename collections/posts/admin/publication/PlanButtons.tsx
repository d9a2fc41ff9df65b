'use client'
import { Button, useFormModified } from '@payloadcms/ui'

import { useWords } from '../../../../src/features/bilingual/admin/useWords.ts'
import type { Standing } from '../../../../src/features/publication/standing/standing.ts'
import { countdownOf } from './countdownOf.ts'
import { panelMessages as words } from './messages.ts'
import type { Planning } from './planning.ts'
import { useOrders } from './useOrders.ts'

const plain = { buttonStyle: 'secondary', margin: false, size: 'small', type: 'button' } as const

/** What may be planned for a post as it stands: only what would not be refused. */
export const PlanButtons = ({
  standing,
  onPlan,
}: {
  readonly standing: Standing
  readonly onPlan: (planning: Planning) => void
}) => {
  const say = useWords()
  const isModified = useFormModified()
  const { own } = standing
  const orders = useOrders(own.id)
  // While something is counted down they keep their place, out of reach.
  const countdown = countdownOf(standing)
  const waits = (action: 'publish' | 'withdraw') =>
    own.waiting.some(({ id, action: planned }) => planned === action && id !== countdown?.id)
  const willBe = own.waiting.some(
    ({ action, state, id }) => action === 'publish' && state === 'armed' && id !== countdown?.id,
  )
  const hasNews = !own.isPublished || own.hasChanges || isModified
  return (
    <div className={`publication__buttons${countdown ? ' publication__buttons--away' : ''}`}>
      {hasNews && !waits('publish') && (
        <Button {...plain} onClick={() => onPlan({ kind: 'publish' })}>
          {say(words.schedule)}
        </Button>
      )}
      {own.isPublished && !waits('withdraw') && (
        <Button {...plain} onClick={() => void orders.now('withdraw')}>
          {say(words.withdraw)}
        </Button>
      )}
      {(own.isPublished || willBe) && !waits('withdraw') && (
        <Button {...plain} onClick={() => onPlan({ kind: 'withdraw' })}>
          {say(words.scheduleWithdrawal)}
        </Button>
      )}
    </div>
  )
}
