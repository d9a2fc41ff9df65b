'use client'
import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import type { ReactNode } from 'react'

import { useWords } from '../../../src/features/bilingual/admin/useWords.ts'
import { remarkMessages } from '../../../src/features/chips/cells/cellMessages.ts'
import { isCellRemark } from '../../../src/features/chips/cells/cellStatement.ts'
import { factMessages } from '../../../src/features/chips/facts/messages.ts'
import type { SheetFact } from '../../../src/features/chips/facts/sheetFact.ts'
import { factWords as words } from './factWords.ts'

const minuteOf = (moment: string): string => moment.slice(0, 16).replace('T', ' ')

const SourceOf = ({ source }: Pick<SheetFact, 'source'>) => {
  const say = useWords()
  const { config } = useConfig()
  if (!source) return <span className="facts__mark">{say(words.noSource)}</span>
  return (
    <a href={`${config.routes.admin}/collections/sources/${source.id}`}>
      {source.title || `#${source.id}`}
    </a>
  )
}

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
  const state = say(factMessages[fact.state])
  const notes = [
    say(factMessages[fact.confidence]),
    fact.validFrom && say(words.fromDay, { from: fact.validFrom }),
    fact.validTo && say(words.untilDay, { to: fact.validTo }),
    fact.state === 'proposed' && fact.proposedByName
      ? say(words.proposedBy, { name: fact.proposedByName })
      : undefined,
    fact.state !== 'approved' && fact.decidedByName
      ? say(words.decidedBy, { state, name: fact.decidedByName })
      : undefined,
    fact.recordedFrom &&
      fact.recordedTo &&
      say(words.held, { from: minuteOf(fact.recordedFrom), to: minuteOf(fact.recordedTo) }),
    fact.reason && say(words.because, { reason: fact.reason }),
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
        <SourceOf source={fact.source} />
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
