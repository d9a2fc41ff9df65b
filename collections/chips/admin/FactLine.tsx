'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import type { ReactNode } from 'react'

import { useWords } from '../../../src/features/bilingual/admin/useWords.ts'
import { readerOf } from '../../../src/features/bilingual/readerOf.ts'
import { remarkMessages } from '../../../src/features/chips/cells/cellMessages.ts'
import { isCellRemark } from '../../../src/features/chips/cells/cellStatement.ts'
import { factMessages } from '../../../src/features/chips/facts/messages.ts'
import type { SheetFact } from '../../../src/features/chips/facts/sheetFact.ts'
import { factWords as words } from './factWords.ts'
import { recordNotes } from './recordNotes.ts'
import { SourceLink } from './SourceLink.tsx'

/** What it was read from, if nobody wrote it, and what has to be known of that. */
const ReadFrom = ({ fact: { specTable, remark } }: { readonly fact: SheetFact }) => {
  const say = useWords()
  const { config } = useConfig()
  const { admin: adminRoute } = config.routes
  if (specTable === undefined) return null
  return (
    <p className="facts__notes">
      <a href={formatAdminURL({ adminRoute, path: `/collections/spec-tables/${specTable}` })}>
        {say(words.readFrom)}
      </a>
      {isCellRemark(remark) ? <span>{say(remarkMessages[remark])}</span> : null}
    </p>
  )
}

/** One fact: its value, since when it is so, who says so, and what became of it. */
export const FactLine = ({
  fact,
  children,
}: {
  readonly fact: SheetFact
  readonly children?: ReactNode
}) => {
  const say = useWords()
  const { i18n } = useTranslation()
  const state = say(factMessages[fact.state])
  const notes = [
    say(factMessages[fact.confidence]),
    fact.validFrom && say(words.fromDay, { from: fact.validFrom }),
    fact.validTo && say(words.untilDay, { to: fact.validTo }),
    ...recordNotes(fact, readerOf(i18n)),
  ].filter((note) => note !== undefined && note !== '')
  return (
    <li className={`facts__fact facts__fact--${fact.state}`}>
      <p className="facts__value">
        <strong>{fact.published}</strong>
        {fact.state === 'approved' ? null : <span className="facts__mark">{state}</span>}
        {fact.rivals.length > 0 ? (
          <span className="facts__mark facts__mark--rival">
            {say(fact.state === 'approved' ? words.disagree : words.rivals)}
          </span>
        ) : null}
      </p>
      <p className="facts__notes">
        {fact.source ? (
          <SourceLink source={fact.source} />
        ) : (
          <span className="facts__mark">{say(words.noSource)}</span>
        )}
        {notes.map((note) => (
          <span key={note}>{note}</span>
        ))}
      </p>
      {fact.quotation ? (
        <blockquote className="facts__quotation">{fact.quotation}</blockquote>
      ) : null}
      <ReadFrom fact={fact} />
      {children}
    </li>
  )
}
