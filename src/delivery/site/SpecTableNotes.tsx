import { Fragment } from 'react'

import type { Locale } from '../../kernel/locale.ts'
import { say } from '../../kernel/messages.ts'
import { sayPartialDate } from '../../kernel/sayPartialDate.ts'
import { addresses } from '../addresses.ts'
import type { SpecMoment, SpecTableView } from '../views/article/articleNode.ts'
import { messages } from './messages.ts'

type Props = { readonly table: SpecTableView; readonly locale: Locale }

const Changes = ({
  changes,
  locale,
}: Pick<Extract<SpecMoment, { kind: 'pinned' }>, 'changes'> & Pick<Props, 'locale'>) => {
  const unknown = say(messages.nothingHeld, locale)
  return (
    <details className="spec-table__changes">
      <summary>{say(messages.tableChanged, locale, { count: changes.length })}</summary>
      <ul>
        {changes.map(({ row, column, before, after }) => (
          <li key={`${row} ${column}`}>
            {say(messages.tableChange, locale, {
              row,
              column,
              before: before || unknown,
              after: after || unknown,
            })}
          </li>
        ))}
      </ul>
    </details>
  )
}

const Moment = ({ table, locale }: Props) => {
  const { moment } = table
  if (!moment) return null
  const known = moment.kind === 'pinned' ? moment.known : undefined
  return (
    <>
      <p className="spec-table__moment">
        {moment.kind === 'pinned'
          ? say(messages.tableAsOf, locale, { date: sayPartialDate(moment.day, locale) })
          : say(messages.tableLive, locale)}{' '}
        {say(messages.downloadTable, locale)}{' '}
        {(['csv', 'json'] as const).map((format, index) => (
          <Fragment key={format}>
            {index > 0 ? (locale === 'en' ? ', ' : '、') : null}
            <a
              href={addresses.tableData(locale, table.id, { day: moment.day, known, format })}
              rel="nofollow"
            >
              {format.toUpperCase()}
            </a>
          </Fragment>
        ))}
      </p>
      {moment.kind === 'pinned' && moment.changes.length > 0 ? (
        <Changes changes={moment.changes} locale={locale} />
      ) : null}
    </>
  )
}

const isByHand = ({ rows }: SpecTableView): boolean =>
  rows.some(({ cells }) => cells.some(({ origin }) => origin === 'hand'))

/** What stands under a comparison table: its note, its sources, and which day's facts it shows. */
export const SpecTableNotes = ({ table, locale }: Props) => {
  const hasNotes = table.note || table.citations.length > 0 || table.moment
  if (!hasNotes) return null
  return (
    <figcaption>
      {table.note ? <span className="spec-table__note">{table.note}</span> : null}{' '}
      {table.citations.length > 0 ? (
        <span>
          {say(messages.sourcesOfTable, locale)}{' '}
          {table.citations.map((number, index) => (
            <span key={number}>
              {index > 0 ? ', ' : ''}
              <a href={`#source-${number}`}>{number}</a>
            </span>
          ))}
        </span>
      ) : null}
      {isByHand(table) ? <p>{say(messages.byHand, locale)}</p> : null}
      <Moment table={table} locale={locale} />
    </figcaption>
  )
}
