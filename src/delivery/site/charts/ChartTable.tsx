import type { Locale } from '../../../kernel/locale.ts'
import { say } from '../../../kernel/messages.ts'
import { addresses } from '../../addresses.ts'
import type { ChartCell, ChartRow, ChartView } from '../../charts/chartView.ts'
import { chartMessages } from '../../charts/messages.ts'
import { sayPartialDate } from '../../../kernel/sayPartialDate.ts'
import { messages } from '../messages.ts'
import { sayTitle } from '../sayTitle.ts'
import { Citations } from './Citations.tsx'

type Props = { readonly view: ChartView; readonly nth: number; readonly locale: Locale }

const columns = {
  performance: { x: messages.performanceDensity, y: messages.tpp },
  'memory-bandwidth': { x: chartMessages.axisReleased, y: chartMessages.axisBandwidth },
} as const

const Cell = ({ cell, locale }: { cell: ChartCell | undefined; locale: Locale }) => (
  <td data-align="end">
    {cell ? (
      <>
        {cell.date === undefined ? cell.text : sayPartialDate(cell.date, locale)}
        <Citations numbers={cell.citations} locale={locale} />
      </>
    ) : (
      say(chartMessages.unknown, locale)
    )}
  </td>
)

const sayOutcomes = ({ outcomes }: ChartRow, locale: Locale): string => {
  const shown = outcomes.flatMap(({ rule, outcome }) => {
    if (outcome === 'not-met') return []
    return outcome === 'met' ? [rule] : [say(chartMessages.perhaps, locale, { rule })]
  })
  return shown.length === 0
    ? say(chartMessages.none, locale)
    : shown.join(locale === 'en' ? ', ' : '、')
}

/** The figures of a chart, for those who do not see it, and those who want to know exactly. */
export const ChartTable = ({ view, nth, locale }: Props) => {
  const title = say(chartMessages[view.kind], locale)
  const caption = say(chartMessages.tableOf, locale, { title })
  const hasRules = view.drawn.length > 0
  return (
    <section
      className="spec-table__frame chart__table"
      aria-label={say(messages.scrollTable, locale, { caption: sayTitle(caption, nth, locale) })}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolls by the arrow keys
      tabIndex={0}
    >
      <table>
        <caption>
          <span className="spec-table__caption">{caption}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{say(chartMessages.chip, locale)}</th>
            <th scope="col" data-align="end">
              {say(columns[view.kind].y, locale)}
            </th>
            <th scope="col" data-align="end">
              {say(columns[view.kind].x, locale)}
            </th>
            {hasRules ? <th scope="col">{say(chartMessages.within, locale)}</th> : null}
          </tr>
        </thead>
        <tbody>
          {view.rows.map((row) => (
            <tr key={row.slug}>
              <th scope="row">
                <a href={addresses.chip(locale, row.slug)}>{row.name}</a>
              </th>
              <Cell cell={row.y} locale={locale} />
              <Cell cell={row.x} locale={locale} />
              {hasRules ? <td>{sayOutcomes(row, locale)}</td> : null}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
