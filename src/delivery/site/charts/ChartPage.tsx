import type { Locale } from '../../../kernel/locale.ts'
import { say } from '../../../kernel/messages.ts'
import { addresses } from '../../addresses.ts'
import type { ChartView } from '../../charts/chartView.ts'
import { chartMessages } from '../../charts/messages.ts'
import { SourceList } from '../SourceList.tsx'
import { ChartFigure } from './ChartFigure.tsx'
import { DayForm } from './DayForm.tsx'

/** Set out a chart on a page of its own, with a form for other days. */
export const ChartPage = ({
  view,
  locale,
  refused,
}: {
  readonly view: ChartView
  readonly locale: Locale
  /** What the address names that is no day. */
  readonly refused: string | undefined
}) => (
  <>
    <header className="page-head">
      <p className="kicker">
        <a href={addresses.charts(locale)}>{say(chartMessages.charts, locale)}</a>
      </p>
      <h1>{say(chartMessages[view.kind], locale)}</h1>
      <p>{say(chartMessages[`${view.kind}Intro`], locale)}</p>
    </header>
    {refused === undefined ? null : (
      <p className="page-notice">{say(chartMessages.badDay, locale, { day: refused })}</p>
    )}
    <DayForm action={addresses.chart(locale, view.kind)} on={view.on} locale={locale} />
    <ChartFigure view={view} locale={locale} />
    <SourceList sources={view.sources} locale={locale} />
  </>
)
