'use client'
import { Button } from '@payloadcms/ui'
import type { KeyboardEvent, ReactNode } from 'react'
import { useEffect, useRef, useState } from 'react'

import { useWords } from '../../../../src/features/bilingual/admin/useWords.ts'
import type { Message } from '../../../../src/kernel/messages.ts'
import type { Result } from '../../../../src/kernel/result.ts'
import { instantOf } from './instantOf.ts'
import { MomentHint } from './MomentHint.tsx'
import { panelMessages as words } from './messages.ts'
import type { OrderProblem } from './sendOrder.ts'
import type { TypedMoment } from './useOrders.ts'
import { WhichMoment } from './WhichMoment.tsx'
import { ZoneSelect } from './ZoneSelect.tsx'

const plain = { margin: false, size: 'small', type: 'button' } as const

/**
 * Choose a moment on the clock of a zone.
 *
 * No `form` element: it stands inside that of the post, which Enter would save.
 */
export const MomentForm = ({
  heading,
  confirm,
  desk,
  initial,
  isBusy,
  leave = words.close,
  children,
  onSend,
  onClose,
}: {
  readonly heading: Message
  readonly confirm: Message
  readonly desk: string
  readonly initial: TypedMoment
  readonly isBusy: boolean
  /** What the button says that closes the form. */
  readonly leave?: Message
  /** Further fields, after the moment. */
  readonly children?: ReactNode
  readonly onSend: (moment: TypedMoment) => Promise<Result<unknown, OrderProblem>>
  readonly onClose: () => void
}) => {
  const say = useWords()
  const first = useRef<HTMLInputElement>(null)
  const [day = '', clock = ''] = initial.local.split('T')
  const [date, setDate] = useState(day)
  const [time, setTime] = useState(clock.slice(0, 5))
  const [zone, setZone] = useState(initial.zone)
  const [problem, setProblem] = useState<OrderProblem | undefined>()
  const moment = { local: `${date}T${time}`, zone }
  const instant = date && time ? instantOf(moment.local, zone) : undefined
  const isAmbiguous = problem?.first !== undefined && problem.second !== undefined

  useEffect(() => {
    first.current?.focus()
    first.current?.closest('fieldset')?.scrollIntoView({ block: 'nearest' })
  }, [])

  const send = async (chosen: TypedMoment): Promise<void> => {
    if (isBusy) return
    if (!instant) {
      setProblem({ message: say(words.incomplete) })
      return
    }
    const answer = await onSend(chosen)
    if (!answer.ok) setProblem({ ...answer.problem })
  }
  const change = (set: (value: string) => void) => (value: string) => {
    setProblem(undefined)
    set(value)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose()
    if (event.key !== 'Enter') return
    event.preventDefault()
    void send(moment)
  }
  return (
    <fieldset className="moment-form">
      <legend className="desk-unseen">{say(heading)}</legend>
      <p aria-hidden="true" className="moment-form__heading">
        {say(heading)}
      </p>
      <label className="moment-form__field">
        {say(words.date)}
        <input
          onKeyDown={onKeyDown}
          onChange={(event) => change(setDate)(event.target.value)}
          ref={first}
          required
          type="date"
          value={date}
        />
      </label>
      <label className="moment-form__field">
        {say(words.time)}
        <input
          onKeyDown={onKeyDown}
          onChange={(event) => change(setTime)(event.target.value)}
          required
          type="time"
          value={time}
        />
      </label>
      <ZoneSelect desk={desk} onChange={change(setZone)} value={zone} />
      <div className="moment-form__hint">
        {instant && <MomentHint desk={desk} instant={instant.toISOString()} zone={zone} />}
      </div>
      {children}
      <div aria-live="polite" className="moment-form__problem">
        {problem && <p>{problem.message ?? say(words.unreachable)}</p>}
        {problem && isAmbiguous && (
          <WhichMoment moment={moment} onChoose={(chosen) => void send(chosen)} problem={problem} />
        )}
      </div>
      <div className="publication__buttons">
        <Button
          {...plain}
          buttonStyle="primary"
          extraButtonProps={{ 'aria-disabled': isBusy || undefined }}
          onClick={() => void send(moment)}
        >
          {say(isBusy ? words.working : confirm)}
        </Button>
        <Button {...plain} buttonStyle="secondary" onClick={onClose}>
          {say(leave)}
        </Button>
      </div>
    </fieldset>
  )
}
