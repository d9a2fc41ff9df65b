'use client'
import { toast, useAuth } from '@payloadcms/ui'
import { useState } from 'react'

import { useWords } from '../../../../src/features/bilingual/admin/useWords.ts'
import { sayInstant } from '../../../../src/features/publication/sayInstant.ts'
import type { Standing } from '../../../../src/features/publication/standing/standing.ts'
import { canEmbargo } from '../../../../src/policies/canEmbargo.ts'
import { MomentForm } from './MomentForm.tsx'
import { panelMessages as words } from './messages.ts'
import type { Planning } from './planning.ts'
import { ReasonField } from './ReasonField.tsx'
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

const openEmbargo = ({ own }: Standing) => (own.embargo?.isOver ? null : own.embargo)

const initialOf = (planning: Planning, standing: Standing): TypedMoment => {
  const { now, zone } = standing
  const embargo = openEmbargo(standing)
  if (planning.kind === 'publish' && embargo) {
    return { local: embargo.local.slice(0, 16), zone: embargo.zone }
  }
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
  const { user } = useAuth()
  const [why, setWhy] = useState('')
  const { heading, confirm, done } = copy[planning.kind]
  const mayBreak = planning.kind === 'publish' && openEmbargo(standing) && canEmbargo(user, 'break')
  const send = async (moment: TypedMoment) => {
    const answer =
      planning.kind === 'move'
        ? await orders.move(planning.schedule.id, moment)
        : await orders.later(planning.kind, {
            ...moment,
            ...(why.trim() ? { embargoReason: why.trim() } : {}),
          })
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
    >
      {mayBreak && (
        <ReasonField label={words.breakReason} onChange={setWhy} onEscape={onClose} value={why} />
      )}
    </MomentForm>
  )
}
