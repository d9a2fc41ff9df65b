'use client'
import { Button } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { useEffect, useId, useRef } from 'react'

import { useWords } from '../../../src/features/bilingual/admin/useWords.ts'
import type { Message } from '../../../src/kernel/messages.ts'
import { bundleWords as words } from './bundleWords.ts'

const plain = { margin: false, size: 'small', type: 'button' } as const

/** Ask once more before something is done that concerns many posts; Escape leaves. */
export const Question = ({
  heading,
  confirm,
  children,
  isBusy,
  onConfirm,
  onClose,
}: {
  readonly heading: Message
  readonly confirm: Message
  readonly children?: ReactNode
  readonly isBusy: boolean
  readonly onConfirm: () => void
  readonly onClose: () => void
}) => {
  const say = useWords()
  const titleId = useId()
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- leaves by Escape
    <div
      aria-labelledby={titleId}
      className="moment-form"
      onKeyDown={({ key }) => {
        if (key === 'Escape') onClose()
      }}
      role="alertdialog"
    >
      <h2 className="moment-form__heading bundle__question" id={titleId} ref={title} tabIndex={-1}>
        {say(heading)}
      </h2>
      {children}
      <div className="publication__buttons">
        <Button
          {...plain}
          buttonStyle="primary"
          extraButtonProps={{ 'aria-disabled': isBusy || undefined }}
          onClick={onConfirm}
        >
          {say(isBusy ? words.working : confirm)}
        </Button>
        <Button {...plain} buttonStyle="secondary" onClick={onClose}>
          {say(words.never)}
        </Button>
      </div>
    </div>
  )
}
