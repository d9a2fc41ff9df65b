'use client'
import { Button, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import { useWords } from '../../../src/features/bilingual/admin/useWords.ts'
import { readerOf } from '../../../src/features/bilingual/readerOf.ts'
import { controlStatuses, eventKinds } from '../../../src/features/chips/control/controlEvent.ts'
import { eventMessages } from '../../../src/features/chips/control/eventMessages.ts'
import type { SheetEvent } from '../../../src/features/chips/control/readEventSheet.ts'
import type { Locale } from '../../../src/kernel/locale.ts'
import type { Message } from '../../../src/kernel/messages.ts'
import { factWords } from '../../chips/admin/factWords.ts'
import { placeAround } from '../../chips/admin/placeAround.ts'
import { useFocus } from '../../chips/admin/useFocus.ts'
import type { Refused, Send } from '../../chips/admin/useSheet.ts'
import type { EventDraft } from './eventDraft.ts'
import { eventDraft, statementOf, strangeRegion } from './eventDraft.ts'
import { EventGrounds } from './EventGrounds.tsx'
import { eventWords as words } from './eventWords.ts'

type Props = {
  /** Where a proposal goes, under the address of the API. */
  readonly path: string
  readonly chips: readonly number[]
  readonly mayDecide: boolean
  readonly older?: SheetEvent
  readonly send: Send
  readonly onDone: (name: string) => void
  readonly onCancel: () => void
}

type TextName = Exclude<keyof EventDraft, 'chips' | 'kind' | 'rule' | 'source' | 'status'>

const small = { margin: false, size: 'small', type: 'button' } as const

const draftName = ({ nameZh, nameEn }: EventDraft, language: Locale): string =>
  language === 'en' ? nameEn || nameZh : nameZh || nameEn

/** What somebody says who adds an event, corrects one, or completes a proposal. */
export const EventForm = ({ path, chips, mayDecide, older, send, onDone, onCancel }: Props) => {
  const say = useWords()
  const { i18n } = useTranslation()
  const [draft, setDraft] = useState(eventDraft(older, chips))
  const [reason, setReason] = useState('')
  const [refused, setRefused] = useState<Refused>()
  const [isSending, setIsSending] = useState(false)
  const first = useFocus()
  const change = (part: Partial<EventDraft>) => setDraft((now) => ({ ...now, ...part }))
  const submit = async (isApproved: boolean, button: Element) => {
    const place = placeAround(button)
    const strange = strangeRegion(draft)
    if (strange !== undefined) {
      setRefused({ message: say(words.notARegion, { code: strange }) })
      return
    }
    setIsSending(true)
    const statement = statementOf(draft, older?.id)
    const against = await send(
      path,
      isApproved ? { ...statement, approval: { reason } } : statement,
    )
    setIsSending(false)
    setRefused(against)
    if (against) return
    place?.focus()
    onDone(draftName(draft, readerOf(i18n)))
  }
  const text = (name: TextName, label: Message, most: number, isFirst = false) => (
    <label className="fact-form__field">
      {say(label)}
      <input
        maxLength={most}
        onChange={({ target }) => change({ [name]: target.value })}
        ref={isFirst ? first : undefined}
        type="text"
        value={draft[name]}
      />
    </label>
  )
  const area = (name: TextName, label: Message) => (
    <label className="fact-form__field">
      {say(label)}
      <textarea
        maxLength={1000}
        onChange={({ target }) => change({ [name]: target.value })}
        rows={2}
        value={draft[name]}
      />
    </label>
  )
  return (
    <div className="fact-form">
      {text('nameZh', words.nameZh, 200, true)}
      {text('nameEn', words.nameEn, 200)}
      {text('effectiveOn', words.effectiveOn, 10)}
      {text('announcedOn', words.announcedOn, 10)}
      {text('until', words.until, 10)}
      <p className="fact-form__hint">{say(words.dates)}</p>
      <label className="fact-form__field">
        {say(words.kind)}
        <select
          onChange={({ target }) => change({ kind: target.value as EventDraft['kind'] })}
          value={draft.kind}
        >
          {eventKinds.map((kind) => (
            <option key={kind} value={kind}>
              {say(eventMessages[kind])}
            </option>
          ))}
        </select>
      </label>
      <label className="fact-form__field">
        {say(words.status)}
        <select
          onChange={({ target }) => change({ status: target.value as EventDraft['status'] })}
          value={draft.status}
        >
          <option value="">{say(eventMessages.noStatus)}</option>
          {controlStatuses.map((status) => (
            <option key={status} value={status}>
              {say(eventMessages[status])}
            </option>
          ))}
        </select>
      </label>
      {text('jurisdiction', words.jurisdiction, 2)}
      {text('destinations', words.destinations, 400)}
      <p className="fact-form__hint">{say(words.regions)}</p>
      {area('noteZh', words.noteZh)}
      {area('noteEn', words.noteEn)}
      <EventGrounds change={change} draft={draft} />
      {mayDecide && older?.state === 'approved' ? (
        <label className="fact-form__field fact-form__field--wide">
          {say(words.correction)}
          <input
            maxLength={500}
            onChange={({ target }) => setReason(target.value)}
            type="text"
            value={reason}
          />
        </label>
      ) : null}
      <p className="facts__refusal" role="alert">
        {refused ? (refused.message ?? say(factWords.failed)) : ''}
      </p>
      <div className="facts__orders">
        {mayDecide ? (
          <Button
            {...small}
            disabled={isSending}
            onClick={({ currentTarget }) => void submit(true, currentTarget)}
          >
            {say(factWords.proposeAndApprove)}
          </Button>
        ) : null}
        <Button
          {...small}
          buttonStyle={mayDecide ? 'secondary' : 'primary'}
          disabled={isSending}
          onClick={({ currentTarget }) => void submit(false, currentTarget)}
        >
          {say(factWords.propose)}
        </Button>
        <Button
          {...small}
          buttonStyle="secondary"
          onClick={({ currentTarget }) => {
            placeAround(currentTarget)?.focus()
            onCancel()
          }}
        >
          {say(factWords.cancel)}
        </Button>
      </div>
    </div>
  )
}
