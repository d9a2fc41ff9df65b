'use client'
import { RelationshipInput } from '@payloadcms/ui'

import { useWords } from '../../../src/features/bilingual/admin/useWords.ts'
import type { EventDraft } from './eventDraft.ts'
import { eventWords as words } from './eventWords.ts'

type Props = {
  readonly draft: EventDraft
  readonly change: (part: Partial<EventDraft>) => void
}

/** What an event is about, and what it rests on. */
export const EventGrounds = ({ draft, change }: Props) => {
  const say = useWords()
  const one = (name: 'rule' | 'source', relationTo: 'control-rules' | 'sources') => {
    const value = draft[name]
    return (
      <div className="fact-form__field fact-form__field--wide">
        <RelationshipInput
          allowCreate={name === 'source'}
          hasMany={false}
          label={say(words[name])}
          onChange={(chosen) => change({ [name]: chosen ? Number(chosen.value) : null })}
          path={`control-event-${name}`}
          relationTo={[relationTo]}
          value={value === null ? null : { relationTo, value }}
        />
      </div>
    )
  }
  return (
    <>
      <div className="fact-form__field fact-form__field--wide">
        <RelationshipInput
          hasMany
          label={say(words.chips)}
          onChange={(chosen) => change({ chips: chosen.map(({ value }) => Number(value)) })}
          path="control-event-chips"
          relationTo={['chips']}
          value={draft.chips.map((value) => ({ relationTo: 'chips', value }))}
        />
      </div>
      {one('rule', 'control-rules')}
      {one('source', 'sources')}
      <label className="fact-form__field">
        {say(words.citation)}
        <input
          maxLength={200}
          onChange={({ target }) => change({ citation: target.value })}
          type="text"
          value={draft.citation}
        />
      </label>
      <label className="fact-form__field fact-form__field--wide">
        {say(words.quotation)}
        <textarea
          maxLength={2000}
          onChange={({ target }) => change({ quotation: target.value })}
          rows={2}
          value={draft.quotation}
        />
      </label>
    </>
  )
}
