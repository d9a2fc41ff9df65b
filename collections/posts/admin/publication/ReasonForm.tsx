'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'

import { useWords } from '../../../../src/features/bilingual/admin/useWords.ts'
import type { Message } from '../../../../src/kernel/messages.ts'
import type { Result } from '../../../../src/kernel/result.ts'
import { panelMessages as words } from './messages.ts'
import { ReasonField } from './ReasonField.tsx'
import type { OrderProblem } from './sendOrder.ts'

const plain = { margin: false, size: 'small', type: 'button' } as const

/** Ask for the reason of something that is done against an embargo, and do it. */
export const ReasonForm = ({
  heading,
  confirm,
  isBusy,
  onSend,
  onClose,
}: {
  readonly heading: Message
  readonly confirm: Message
  readonly isBusy: boolean
  readonly onSend: (reason: string) => Promise<Result<unknown, OrderProblem>>
  readonly onClose: () => void
}) => {
  const say = useWords()
  const form = useRef<HTMLFieldSetElement>(null)
  const [reason, setReason] = useState('')
  const [problem, setProblem] = useState<string>()

  useEffect(() => {
    form.current?.querySelector('textarea')?.focus()
    form.current?.scrollIntoView({ block: 'nearest' })
  }, [])

  const send = async (): Promise<void> => {
    if (isBusy) return
    if (reason.trim() === '') {
      setProblem(say(words.reasonMissing))
      return
    }
    const answer = await onSend(reason.trim())
    if (!answer.ok) setProblem(answer.problem.message ?? say(words.unreachable))
  }
  return (
    <fieldset className="moment-form" ref={form}>
      <legend className="desk-unseen">{say(heading)}</legend>
      <p aria-hidden="true" className="moment-form__heading">
        {say(heading)}
      </p>
      <ReasonField label={words.reason} onChange={setReason} onEscape={onClose} value={reason} />
      <div aria-live="polite" className="moment-form__problem">
        {problem !== undefined && <p>{problem}</p>}
      </div>
      <div className="publication__buttons">
        <Button
          {...plain}
          buttonStyle="primary"
          extraButtonProps={{ 'aria-disabled': isBusy || undefined }}
          onClick={() => void send()}
        >
          {say(isBusy ? words.working : confirm)}
        </Button>
        <Button {...plain} buttonStyle="secondary" onClick={onClose}>
          {say(words.leaveEmbargo)}
        </Button>
      </div>
    </fieldset>
  )
}
