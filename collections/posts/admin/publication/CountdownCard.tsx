'use client'
import { Button } from '@payloadcms/ui'

import { useWords } from '../../../../src/features/bilingual/admin/useWords.ts'
import { undoSeconds } from '../../../../src/features/publication/schedules/schedule.ts'
import type { WaitingSchedule } from '../../../../src/features/publication/standing/standing.ts'
import { panelMessages as words } from './messages.ts'
import { useOrders } from './useOrders.ts'
import { usePublication } from './usePublication.ts'
import { useSecondsLeft } from './useSecondsLeft.ts'

/** What happens within seconds, counted down, and the way to stop it. */
export const CountdownCard = ({ schedule }: { readonly schedule: WaitingSchedule }) => {
  const say = useWords()
  const { id = 0, ahead, isBusy, standing } = usePublication()
  const orders = useOrders(id)
  const seconds = useSecondsLeft(schedule.instant, ahead)
  const isPublication = schedule.action === 'publish'
  const counting = isPublication ? words.publishingIn : words.withdrawingIn
  const firing = isPublication ? words.publishing : words.withdrawing
  const isOver = seconds <= 0 || isBusy
  return (
    <div className="publication__row publication__row--counting">
      <p className="publication__moment">
        {seconds > 0 ? say(counting, { seconds }) : say(firing)}
      </p>
      <div aria-hidden="true" className="publication__bar">
        <div style={{ inlineSize: `${Math.min(100, (seconds / undoSeconds) * 100)}%` }} />
      </div>
      {standing?.mayPublish && (
        <Button
          buttonStyle="secondary"
          className="publication__undo"
          extraButtonProps={{ 'aria-disabled': isOver || undefined }}
          margin={false}
          onClick={() => {
            if (!isOver) void orders.undo(schedule.id)
          }}
          size="small"
          type="button"
        >
          {say(words.undo)}
        </Button>
      )}
    </div>
  )
}
