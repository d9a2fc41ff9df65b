'use client'
import type { Standing } from '../../../../src/features/publication/standing/standing.ts'
import { EmbargoForm } from './EmbargoForm.tsx'
import { panelMessages as words } from './messages.ts'
import type { EmbargoPlanning } from './planning.ts'
import { ReasonForm } from './ReasonForm.tsx'
import { useOrders } from './useOrders.ts'
import { usePublication } from './usePublication.ts'

const copy = {
  lift: { heading: words.formLift, confirm: words.confirmLift },
  break: { heading: words.formBreak, confirm: words.confirmBreak },
} as const

/** The form of an embargo that is open: to set or move it, or for the reason to lift or break it. */
export const EmbargoForms = ({
  planning,
  standing,
  onClose,
}: {
  readonly planning: EmbargoPlanning
  readonly standing: Standing
  readonly onClose: () => void
}) => {
  const { isBusy } = usePublication()
  const orders = useOrders(standing.own.id)
  const { kind } = planning
  if (kind === 'embargo') return <EmbargoForm onClose={onClose} standing={standing} />
  const send = async (reason: string) => {
    const answer = await (kind === 'lift'
      ? orders.liftEmbargo(reason)
      : orders.breakEmbargo(reason))
    if (answer.ok) onClose()
    return answer
  }
  return <ReasonForm {...copy[kind]} isBusy={isBusy} key={kind} onClose={onClose} onSend={send} />
}
