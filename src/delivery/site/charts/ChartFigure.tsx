import type { ReactNode } from 'react'

import type { Locale } from '../../../kernel/locale.ts'
import { say } from '../../../kernel/messages.ts'
import type { ChartView } from '../../charts/chartView.ts'
import { hasKind } from '../../charts/hasKind.ts'
import { chartMessages } from '../../charts/messages.ts'
import { sayPartialDate } from '../../../kernel/sayPartialDate.ts'
import { ChartAbsent } from './ChartAbsent.tsx'
import { ChartLegend } from './ChartLegend.tsx'
import { ChartPicture } from './ChartPicture.tsx'
import { ChartTable } from './ChartTable.tsx'

type Props = {
  readonly view: ChartView
  readonly locale: Locale
  /** More than 1 where charts of the same kind stand before it. */
  readonly nth?: number
  /** What stands under the picture before its day. */
  readonly caption?: string | undefined
  /** What stands under the picture after its day. */
  readonly children?: ReactNode
}

/** Show a chart with what it says in words: its day, its rules, what is missing, and its table. */
export const ChartFigure = ({ view, locale, nth = 1, caption, children }: Props) => {
  const date = sayPartialDate(view.on, locale)
  const title = say(chartMessages[view.kind], locale)
  const tableId = `figures-${view.kind}${nth === 1 ? '' : `-${nth}`}`
  return (
    <figure className="chart">
      {view.points.length === 0 ? (
        <p className="chart__empty">{say(chartMessages.empty, locale)}</p>
      ) : (
        <>
          <p className="visually-hidden">
            {say(chartMessages.summary, locale, { title, date, count: view.points.length })}
          </p>
          <a className="chart__skip" href={`#${tableId}`}>
            {say(chartMessages.toTable, locale)}
          </a>
          <ChartPicture view={view} locale={locale} />
        </>
      )}
      <figcaption>
        {caption ? <span className="chart__caption">{caption} </span> : null}
        <span>{say(chartMessages.asOf, locale, { date })}</span>
        {children ? <span className="chart__more">{children}</span> : null}
      </figcaption>
      <div className="chart__words">
        <ChartLegend view={view} locale={locale} />
        <div className="chart__notes">
          {hasKind(view, 'bound') ? <p>{say(chartMessages.isBound, locale)}</p> : null}
          {hasKind(view, 'range') ? <p>{say(chartMessages.isSpan, locale)}</p> : null}
          {hasKind(view, 'dated') ? <p>{say(chartMessages.isDated, locale)}</p> : null}
          {view.later > 0 ? <p>{say(chartMessages.later, locale, { count: view.later })}</p> : null}
          <ChartAbsent view={view} locale={locale} />
          {view.drawn.length > 0 ? <p>{say(chartMessages.note, locale)}</p> : null}
        </div>
      </div>
      {view.rows.length > 0 ? (
        <details className="chart__figures" id={tableId}>
          <summary>{say(chartMessages.table, locale)}</summary>
          <ChartTable view={view} nth={nth} locale={locale} />
        </details>
      ) : null}
    </figure>
  )
}
