'use client'
import { Button, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import { useWords } from '../../../src/features/bilingual/admin/useWords.ts'
import { readerOf } from '../../../src/features/bilingual/readerOf.ts'
import { ChipChoice } from '../../../src/features/chips/admin/ChipChoice.tsx'
import type { SheetFact } from '../../../src/features/chips/facts/sheetFact.ts'
import { placeAround } from '../../chips/admin/placeAround.ts'
import type { Refused, Send } from '../../chips/admin/useSheet.ts'
import { queueWords as words } from './queueWords.ts'

type Props = {
  /** The chip that it is proposed for now. */
  readonly from: number
  readonly fact: SheetFact
  readonly label: string
  readonly send: Send
  readonly onDone: () => void
}

const small = { buttonStyle: 'secondary', margin: false, size: 'small', type: 'button' } as const

/** The button that opened it is gone, and the keyboard with it. */
const focusField = (node: HTMLElement | null): void => node?.querySelector('input')?.focus()

/** Say that a proposal is of another chip, as where a cell names two variants. */
export const MoveProposal = ({ from, fact, label, send, onDone }: Props) => {
  const say = useWords()
  const { i18n } = useTranslation()
  const [isOpen, setIsOpen] = useState(false)
  const [chip, setChip] = useState<number | null>(null)
  const [refused, setRefused] = useState<Refused>()
  const close = (button: Element) => {
    placeAround(button)?.focus()
    setIsOpen(false)
    setChip(null)
    setRefused(undefined)
  }
  const move = async () => {
    const against = await send(`/chip-facts/${fact.id}/move`, { chip })
    setRefused(against)
    if (!against) onDone()
  }
  if (!isOpen) {
    return (
      <Button
        {...small}
        aria-label={say(words.moveOf, { label, value: fact.published })}
        className="fact-queue__move"
        onClick={() => setIsOpen(true)}
      >
        {say(words.move)}
      </Button>
    )
  }
  return (
    <div className="fact-queue__moving" ref={focusField}>
      <ChipChoice
        chip={chip}
        except={from}
        label={say(words.moveTo)}
        locale={readerOf(i18n)}
        onChoose={setChip}
      />
      <p className="facts__refusal" role="alert">
        {refused ? (refused.message ?? say(words.moveFailed)) : ''}
      </p>
      <div className="facts__orders">
        <Button {...small} disabled={chip === null} onClick={() => void move()}>
          {say(words.moveNow)}
        </Button>
        <Button {...small} onClick={({ currentTarget }) => close(currentTarget)}>
          {say(words.cancel)}
        </Button>
      </div>
    </div>
  )
}
