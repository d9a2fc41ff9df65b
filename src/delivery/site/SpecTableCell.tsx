import type { Locale } from '../../kernel/locale.ts'
import { say } from '../../kernel/messages.ts'
import type { SpecCellView, TextAlign } from '../views/article/articleNode.ts'
import { Citations } from './Citations.tsx'
import { messages } from './messages.ts'

type Props = {
  readonly cell: SpecCellView
  readonly align: TextAlign
  readonly locale: Locale
}

const listed = (ids: readonly number[]): string | undefined => ids.join(' ') || undefined

/** Set a cell; the ids of the facts, events and sources that it rests on are in its attributes. */
export const SpecTableCell = ({ cell, align, locale }: Props) => (
  <td
    data-align={align}
    data-origin={cell.origin === 'text' ? undefined : cell.origin}
    data-facts={listed(cell.facts)}
    data-events={listed(cell.events)}
    data-sources={listed(cell.sources)}
    data-differs={cell.differs ? '' : undefined}
  >
    {cell.text || '–'}
    {cell.origin === 'hand' ? (
      <sup>
        <span aria-hidden="true">†</span>
        <span className="visually-hidden">{say(messages.byHandMark, locale)}</span>
      </sup>
    ) : null}
    <Citations numbers={cell.citations} locale={locale} />
    {cell.disagrees ? (
      <small className="spec-table__dispute">{say(messages.sourcesDisagree, locale)}</small>
    ) : null}
  </td>
)
