import { chartKinds } from '../../../kernel/chartKinds.ts'
import type { Locale } from '../../../kernel/locale.ts'
import { say } from '../../../kernel/messages.ts'
import { addresses } from '../../addresses.ts'
import { chartMessages } from '../../charts/messages.ts'
import { compareMessages } from '../compare/messages.ts'

/** List the charts, and the comparison of chips beside them. */
export const ChartIndex = ({ locale }: { readonly locale: Locale }) => (
  <>
    <header className="page-head">
      <h1>{say(chartMessages.charts, locale)}</h1>
      <p>{say(chartMessages.chartsIntro, locale)}</p>
    </header>
    <ul className="chart-list">
      {chartKinds.map((kind) => (
        <li key={kind}>
          <h2>
            <a href={addresses.chart(locale, kind)}>{say(chartMessages[kind], locale)}</a>
          </h2>
          <p>{say(chartMessages[`${kind}Intro`], locale)}</p>
        </li>
      ))}
      <li>
        <h2>
          <a href={addresses.compare(locale)}>{say(compareMessages.title, locale)}</a>
        </h2>
        <p>{say(compareMessages.intro, locale)}</p>
      </li>
    </ul>
  </>
)
