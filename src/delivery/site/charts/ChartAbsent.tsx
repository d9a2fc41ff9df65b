import type { Locale } from '../../../kernel/locale.ts'
import { say } from '../../../kernel/messages.ts'
import { addresses } from '../../addresses.ts'
import type { ChartView } from '../../charts/chartView.ts'
import { chartMessages } from '../../charts/messages.ts'

const reasons = {
  performance: chartMessages.absentPerformance,
  'memory-bandwidth': chartMessages.absentBandwidth,
} as const

/** As many as can be read at a glance. */
const few = 12

/** List beside a chart what cannot stand in it, with what is known. */
export const ChartAbsent = ({
  view: { absent, kind },
  locale,
}: {
  readonly view: ChartView
  readonly locale: Locale
}) =>
  absent.length === 0 ? null : (
    <details className="chart__absent" open={absent.length <= few}>
      <summary>
        {say(reasons[kind], locale)}
        {locale === 'en' ? ` (${absent.length})` : `（${absent.length}）`}
      </summary>
      <ul>
        {absent.map(({ slug, name, y }) => (
          <li key={slug}>
            <a href={addresses.chip(locale, slug)}>{name}</a>
            <span>{kind === 'performance' ? `TPP ${y?.text}` : `${y?.text} GB/s`}</span>
          </li>
        ))}
      </ul>
    </details>
  )
