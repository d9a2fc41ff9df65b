'use client'
import { Button, useConfig, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useState } from 'react'

import { useWords } from '../../../src/features/bilingual/admin/useWords.ts'
import type { TableProposals } from '../../../src/features/chips/cells/tableProposals.ts'
import type { TableReading } from '../../../src/features/chips/cells/tableReading.ts'
import { useFocus } from '../../chips/admin/useFocus.ts'
import { countFound } from './countFound.ts'
import { RowFound } from './RowFound.tsx'
import { tableFactWords as words } from './tableFactWords.ts'
import { useTableFacts } from './useTableFacts.ts'
import '../../chips/admin/facts.css'
import './tableFacts.css'

const small = { margin: false, size: 'small', type: 'button' } as const

type OutcomeProps = { made: TableProposals; isTaken: boolean; hasEvents: boolean }

const Outcome = ({ made, isTaken, hasEvents }: OutcomeProps) => {
  const say = useWords()
  const { config } = useConfig()
  const focus = useFocus()
  const { admin: adminRoute } = config.routes
  const path = '/fact-proposals'
  const events = '/collections/control-events?where[state][equals]=proposed'
  return (
    <div className="table-facts__outcome" ref={isTaken ? focus : undefined} tabIndex={-1}>
      <p>
        {say(words.done, { count: made.proposed })}{' '}
        <a href={formatAdminURL({ adminRoute, path })}>{say(words.queue)}</a>
        {hasEvents ? (
          <>
            {' '}
            <a href={formatAdminURL({ adminRoute, path: events })}>{say(words.events)}</a>
          </>
        ) : null}
      </p>
      {made.refused.map(({ key, published, message }) => (
        <p className="facts__refusal" key={key}>
          {say(words.refused, { value: published, message })}
        </p>
      ))}
    </div>
  )
}

const Summary = ({ reading }: { reading: TableReading }) => {
  const say = useWords()
  const { source } = reading
  const counts = countFound(reading)
  if (reading.unread === 0 && reading.rows.every(({ statements }) => statements.length === 0)) {
    return <p>{say(words.nothing)}</p>
  }
  return (
    <>
      <p>{say(words.summary, counts)}</p>
      {reading.unread > 0 ? <p>{say(words.unread, { count: reading.unread })}</p> : null}
      <p>{source ? say(words.fromSource, { title: source.title }) : say(words.noSource)}</p>
    </>
  )
}

/** On a spec table's screen: what its cells say of chips, beside what the desk holds. */
export const TableFactsField = () => {
  const say = useWords()
  const { id } = useDocumentInfo()
  const isModified = useFormModified()
  const facts = useTableFacts(id)
  const [noted, setNoted] = useState('')
  const { reading, made, isBusy = false, hasFailed } = facts
  const fresh = reading ? countFound(reading).fresh : 0
  const orders = (
    <div className="facts__orders">
      <Button
        {...small}
        buttonStyle={fresh > 0 ? 'secondary' : 'primary'}
        disabled={isBusy}
        onClick={() => void facts.read()}
      >
        {say(reading ? words.readAgain : words.read)}
      </Button>
      {fresh > 0 ? (
        <Button {...small} disabled={isBusy} onClick={() => void facts.propose('all')}>
          {say(words.proposeAll, { count: fresh })}
        </Button>
      ) : null}
    </div>
  )
  return (
    <section aria-label={say(words.heading)} className="facts table-facts">
      <h2>{say(words.heading)}</h2>
      <p className="facts__about">{say(words.about)}</p>
      {id === undefined ? <p>{say(words.saveFirst)}</p> : orders}
      {id !== undefined && isModified ? <p>{say(words.unsaved)}</p> : null}
      <output className="facts__done">{isBusy ? say(words.reading) : noted}</output>
      <p className="facts__refusal" role="alert">
        {hasFailed ? say(words.failed) : ''}
      </p>
      {made ? (
        <Outcome
          hasEvents={reading !== undefined && countFound(reading).proposedEvents > 0}
          isTaken={!facts.ordered}
          key={facts.orders}
          made={made}
        />
      ) : null}
      {reading ? <Summary reading={reading} /> : null}
      {reading?.rows
        .filter(({ statements }) => statements.length > 0)
        .map((row) => (
          <RowFound
            isBusy={isBusy}
            key={row.id}
            mayRelate={reading.mayRelate}
            onPropose={(key) => void facts.propose([key])}
            onRelate={(of, base, name) => {
              const chip = of.chip
              if (!chip) return
              void facts.relate(chip.id, base).then((isDone) => {
                setNoted(isDone ? say(words.related, { chip: chip.name, base: name }) : '')
                return isDone
              })
            }}
            ordered={facts.ordered}
            row={row}
          />
        ))}
    </section>
  )
}
