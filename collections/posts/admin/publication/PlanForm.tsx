'use client'
import { toast } from '@payloadcms/ui'

import { useWords } from '../../../../src/features/bilingual/admin/useWords.ts'
import { sayInstant } from '../../../../src/features/publication/sayInstant.ts'
import type { Standing } from '../../../../src/features/publication/standing/standing.ts'
import { MomentForm } from './MomentForm.tsx'
import { panelMessages as words } from './messages.ts'
import type { Planning } from './planning.ts'
import type { TypedMoment } from './useOrders.ts'
import { useOrders } from './useOrders.ts'
import { usePublication } from './usePublication.ts'

const copy = {
  publish: { heading: words.formPublish, confirm: words.confirmPublish, done: words.doneSchedule },
  withdraw: {
    heading: words.formWithdraw,
    confirm: words.confirmWithdraw,
    done: words.doneSchedule,
  },
  move: { heading: words.formMove, confirm: words.confirmMove, done: words.doneMove },
} as const

const day = 86_400_000

const initialOf = (planning: Planning, { now, zone }: Standing): TypedMoment => {
  if (planning.kind !== 'move') {
    const tomorrow = sayInstant(new Date(Date.parse(now) + day), zone).slice(0, 10)
    return { local: `${tomorrow}T06:00`, zone }
  }
  const { schedule } = planning
  const chosen = schedule.zone ?? zone
  return { local: sayInstant(schedule.instant, chosen).replace(' ', 'T'), zone: chosen }
}

/** The form for a moment: to schedule a publication or a withdrawal, or to move one. */
export const PlanForm = ({
  planning,
  standing,
  onClose,
}: {
  readonly planning: Planning
  readonly standing: Standing
  readonly onClose: () => void
}) => {
  const say = useWords()
  const { isBusy } = usePublication()
  const orders = useOrders(standing.own.id)
  const { heading, confirm, done } = copy[planning.kind]
  const send = async (moment: TypedMoment) => {
    const answer =
      planning.kind === 'move'
        ? await orders.move(planning.schedule.id, moment)
        : await orders.later(planning.kind, moment)
    if (answer.ok) {
      toast.success(say(done, { at: `${moment.local.replace('T', ' ')} ${moment.zone}` }))
      onClose()
    }
    return answer
  }
  return (
    <MomentForm
      confirm={confirm}
      desk={standing.zone}
      heading={heading}
      initial={initialOf(planning, standing)}
      isBusy={isBusy}
      onClose={onClose}
      onSend={send}
    />
  )
}
