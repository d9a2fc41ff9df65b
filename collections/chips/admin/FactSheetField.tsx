'use client'
import { Button, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'

import { useWords } from '../../../src/features/bilingual/admin/useWords.ts'
import type { SheetRow } from '../../../src/features/chips/facts/readFactSheet.ts'
import type { SheetFact } from '../../../src/features/chips/facts/sheetFact.ts'
import type { OlderFact } from './FactForm.tsx'
import { FactForm } from './FactForm.tsx'
import { FactLine } from './FactLine.tsx'
import { FactOrders } from './FactOrders.tsx'
import { factWords as words } from './factWords.ts'
import { useFactSheet } from './useFactSheet.ts'
import type { Send } from './useSheet.ts'
import './facts.css'

type Opened = 'new' | OlderFact | undefined

type RowProps = {
  readonly row: SheetRow
  readonly mayDecide: boolean
  readonly send: Send
  readonly onDone: (published: string) => void
  readonly onRenew: (fact: SheetFact) => void
}

const Row = ({ row, mayDecide, send, onDone, onRenew }: RowProps) => {
  const say = useWords()
  const { label } = row
  return (
    <section className="facts__row">
      <h3>{label}</h3>
      <ul>
        {[...row.held, ...row.proposed].map((fact) => (
          <FactLine fact={fact} key={fact.id}>
            {mayDecide ? (
              <FactOrders
                fact={fact}
                label={label}
                onDone={onDone}
                onRenew={() => onRenew(fact)}
                send={send}
              />
            ) : null}
          </FactLine>
        ))}
      </ul>
      {row.past.length > 0 ? (
        <details>
          <summary>{say(words.history, { count: row.past.length })}</summary>
          <ul>
            {row.past.map((fact) => (
              <FactLine fact={fact} key={fact.id} />
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  )
}

/** On a chip's screen: what is held of it, what is proposed, and what was held before. */
export const FactSheetField = () => {
  const say = useWords()
  const { id } = useDocumentInfo()
  const chip = id === undefined ? undefined : Number(id)
  const { sheet, send } = useFactSheet(chip)
  const [opened, setOpened] = useState<Opened>()
  const [done, setDone] = useState('')
  const finish = (published: string) => {
    setOpened(undefined)
    setDone(say(words.done, { value: published }))
  }
  const close = () => setOpened(undefined)
  const body = () => {
    if (chip === undefined) return <p>{say(words.saveFirst)}</p>
    if (sheet === 'unreachable') return <p className="facts__refusal">{say(words.unreachable)}</p>
    if (!sheet) return <p>{say(words.loading)}</p>
    const shared = { chip, mayDecide: sheet.mayDecide, send, onDone: finish }
    return (
      <>
        {sheet.rows.length === 0 ? <p>{say(words.none)}</p> : null}
        {sheet.rows.map((row) => (
          <div id={`facts-${row.series}`} key={row.series} tabIndex={-1}>
            <Row
              {...shared}
              onRenew={(fact) => setOpened({ series: row.series, fact })}
              row={row}
            />
            {typeof opened === 'object' && opened.series === row.series ? (
              <FactForm {...shared} key={opened.fact.id} older={opened} onCancel={close} />
            ) : null}
          </div>
        ))}
        <div tabIndex={-1}>
          {opened === 'new' ? (
            <FactForm {...shared} onCancel={close} />
          ) : (
            <Button
              buttonStyle="secondary"
              margin={false}
              onClick={() => setOpened('new')}
              size="small"
              type="button"
            >
              {say(words.add)}
            </Button>
          )}
        </div>
      </>
    )
  }
  return (
    <section aria-label={say(words.heading)} className="facts">
      <h2>{say(words.heading)}</h2>
      <p className="facts__about">{say(words.about)}</p>
      <output className="facts__done">{done}</output>
      {body()}
    </section>
  )
}
