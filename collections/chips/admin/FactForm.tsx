'use client'
import { Button, RelationshipInput } from '@payloadcms/ui'
import { useState } from 'react'

import { useWords } from '../../../src/features/bilingual/admin/useWords.ts'
import { confidences } from '../../../src/features/chips/facts/fact.ts'
import { factMessages } from '../../../src/features/chips/facts/messages.ts'
import type { SheetFact } from '../../../src/features/chips/facts/sheetFact.ts'
import { allSeries } from '../../../src/features/chips/facts/series.ts'
import type { Approval, Statement } from '../../../src/features/chips/facts/statement.ts'
import { factWords as words } from './factWords.ts'
import { placeAround } from './placeAround.ts'
import type { Refused, Send } from './useSheet.ts'
import { useFocus } from './useFocus.ts'
import { WayFields } from './WayFields.tsx'

/** What is said anew: what is held is corrected, a proposal is completed. */
export type OlderFact = { readonly series: string; readonly fact: SheetFact }

type Props = {
  readonly chip: number
  readonly mayDecide: boolean
  readonly older?: OlderFact
  readonly send: Send
  readonly onDone: (published: string) => void
  readonly onCancel: () => void
}

type Draft = Omit<Statement, 'approval'>

const draftOf = ({ series, fact }: Partial<OlderFact> = {}): Draft => ({
  series: series ?? '',
  validFrom: fact?.validFrom ?? '',
  validTo: fact?.validTo ?? '',
  ...(fact?.state === 'proposed'
    ? {
        published: fact.published,
        confidence: fact.confidence,
        source: fact.source?.id ?? null,
        quotation: fact.quotation ?? '',
        replaces: fact.id,
      }
    : { published: '', confidence: 'official', source: null, quotation: '' }),
})

/** What somebody says of a chip who adds a fact, or corrects one. */
export const FactForm = ({ chip, mayDecide, older, send, onDone, onCancel }: Props) => {
  const isCorrection = older?.fact.state === 'approved'
  const say = useWords()
  const [draft, setDraft] = useState(draftOf(older))
  const [approval, setApproval] = useState<Approval>(isCorrection ? { way: 'correct' } : {})
  const [refused, setRefused] = useState<Refused>()
  const [isSending, setIsSending] = useState(false)
  const first = useFocus()
  const change = (part: Partial<Draft>) => setDraft((now) => ({ ...now, ...part }))
  const submit = async (isApproved: boolean, button: Element) => {
    const place = placeAround(button)
    setIsSending(true)
    const body = isApproved ? { ...draft, approval } : draft
    const against = await send(`/chips/${chip}/facts`, body)
    setIsSending(false)
    setRefused(against)
    if (against) return
    place?.focus()
    onDone(draft.published)
  }
  const asksHow = isCorrection || refused?.code === 'chips/contradicts' || approval.way
  const text = (name: 'published' | 'validFrom' | 'validTo', label: string, hint?: string) => (
    <label className="fact-form__field">
      {label}
      <input
        ref={name === 'published' && older ? first : undefined}
        maxLength={name === 'published' ? 300 : 10}
        onChange={({ target }) => change({ [name]: target.value })}
        placeholder={hint}
        type="text"
        value={draft[name]}
      />
    </label>
  )
  return (
    <div className="fact-form">
      <label className="fact-form__field fact-form__field--wide">
        {say(words.property)}
        <select
          disabled={older !== undefined}
          onChange={({ target }) => change({ series: target.value })}
          ref={older ? undefined : first}
          value={draft.series}
        >
          <option value="">{say(words.choose)}</option>
          {allSeries.map(({ key, label }) => (
            <option key={key} value={key}>
              {say(label)}
            </option>
          ))}
        </select>
      </label>
      {text('published', say(words.published), say(words.example))}
      <label className="fact-form__field">
        {say(words.confidence)}
        <select
          onChange={({ target }) =>
            change({ confidence: target.value as (typeof confidences)[number] })
          }
          value={draft.confidence}
        >
          {confidences.map((confidence) => (
            <option key={confidence} value={confidence}>
              {say(factMessages[confidence])}
            </option>
          ))}
        </select>
      </label>
      {text('validFrom', say(words.validFrom))}
      {text('validTo', say(words.validTo))}
      <p className="fact-form__hint">{say(words.dates)}</p>
      <div className="fact-form__field fact-form__field--wide">
        <RelationshipInput
          allowCreate
          hasMany={false}
          label={say(words.source)}
          onChange={(source) => change({ source: source ? Number(source.value) : null })}
          path="chip-fact-source"
          relationTo={['sources']}
          value={draft.source ? { relationTo: 'sources', value: draft.source } : null}
        />
      </div>
      <label className="fact-form__field fact-form__field--wide">
        {say(words.quotation)}
        <textarea
          maxLength={2000}
          onChange={({ target }) => change({ quotation: target.value })}
          rows={2}
          value={draft.quotation}
        />
      </label>
      {refused?.code === 'chips/sparse-as-dense' || draft.isDense ? (
        <label className="fact-form__check">
          <input
            checked={draft.isDense ?? false}
            onChange={({ target }) => change({ isDense: target.checked })}
            type="checkbox"
          />
          {say(words.isDense)}
        </label>
      ) : null}
      {mayDecide && asksHow ? <WayFields approval={approval} onChange={setApproval} /> : null}
      <p className="facts__refusal" role="alert">
        {refused ? (refused.message ?? say(words.failed)) : ''}
      </p>
      <div className="facts__orders">
        {mayDecide ? (
          <Button
            disabled={isSending}
            margin={false}
            onClick={({ currentTarget }) => void submit(true, currentTarget)}
            size="small"
            type="button"
          >
            {say(words.proposeAndApprove)}
          </Button>
        ) : null}
        <Button
          buttonStyle={mayDecide ? 'secondary' : 'primary'}
          disabled={isSending}
          margin={false}
          onClick={({ currentTarget }) => void submit(false, currentTarget)}
          size="small"
          type="button"
        >
          {say(words.propose)}
        </Button>
        <Button
          buttonStyle="secondary"
          margin={false}
          onClick={({ currentTarget }) => {
            placeAround(currentTarget)?.focus()
            onCancel()
          }}
          size="small"
          type="button"
        >
          {say(words.cancel)}
        </Button>
      </div>
    </div>
  )
}
