'use client'
import { Button, Link, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useState } from 'react'

import { readerOf } from '../../../src/features/bilingual/readerOf.ts'
import { useWords } from '../../../src/features/bilingual/admin/useWords.ts'
import type { DriftDecision } from '../../../src/features/chips/drift/decideDrift.ts'
import type { DriftFinding, DriftState } from '../../../src/features/chips/drift/driftTask.ts'
import { driftMessages as words } from '../../../src/features/chips/drift/messages.ts'
import { relatedId } from '../../../src/kernel/relatedId.ts'
import type { DriftTask } from '../../../src/payload-types.ts'
import { FindingTable } from './FindingTable.tsx'
import { useDecision } from './useDecision.ts'
import './drift.css'

const decisions = [
  ['update', words.update, words.updateText],
  ['note', words.note, words.noteText],
  ['leave', words.leave, words.leaveText],
] as const satisfies ReadonlyArray<readonly [DriftDecision, object, object]>

const isPending = (state: DriftState): boolean => ['open', 'updating', 'noting'].includes(state)

/** What readers see meanwhile: a table that is kept current has the new values already. */
const introOf = (findings: readonly DriftFinding[]) => {
  const live = findings.filter(({ kind }) => kind === 'live').length
  if (live === 0) return words.intro
  return live === findings.length ? words.introLive : words.introBoth
}

/** An article that facts have overtaken: what it shows, what is held now, and what to do about it. */
export const DriftTaskField = () => {
  const say = useWords()
  const { i18n } = useTranslation()
  const { id, savedDocumentData, initialData } = useDocumentInfo()
  const { config } = useConfig()
  const task = (savedDocumentData ?? initialData ?? {}) as Partial<DriftTask>
  const findings = (task.findings ?? []) as readonly DriftFinding[]
  const stored = task.state ?? 'open'
  const by = task.decidedByName
  const post = relatedId(task.post)
  const { state = stored, refused, isBusy, decide } = useDecision(id)
  const [asked, setAsked] = useState<DriftDecision>('update')
  const article = formatAdminURL({
    adminRoute: config.routes.admin,
    path: `/collections/posts/${String(post)}`,
  })
  return (
    <section className="drift" lang={readerOf(i18n)}>
      <p>{say(introOf(findings))}</p>
      <p>
        <Link className="desk-buttons__button" href={article} prefetch={false}>
          {say(words.article)}
        </Link>
      </p>
      <FindingTable findings={findings} />
      <output className="drift__state">
        <strong>{say(words[state])}</strong>
        {by && state === stored ? ` · ${say(words.decidedBy, { name: by })}` : null}
      </output>
      {isPending(state) ? (
        <fieldset className="drift__decisions">
          <legend className="desk-unseen">{say(words.open)}</legend>
          {decisions.map(([key, name, text]) => (
            <div className="drift__decision" key={key}>
              <input
                aria-describedby={`drift-${key}-text`}
                checked={asked === key}
                id={`drift-${key}`}
                name="decision"
                onChange={() => setAsked(key)}
                type="radio"
              />
              <label htmlFor={`drift-${key}`}>{say(name)}</label>
              <p id={`drift-${key}-text`}>{say(text)}</p>
            </div>
          ))}
          <Button
            extraButtonProps={{ 'aria-disabled': isBusy || undefined }}
            margin={false}
            onClick={() => void decide(asked)}
            size="small"
            type="button"
          >
            {say(words[asked])}
          </Button>
        </fieldset>
      ) : null}
      <p className="drift__refusal" role="alert">
        {refused === undefined ? '' : refused || say(words.failed)}
      </p>
    </section>
  )
}
