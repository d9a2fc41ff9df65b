import type { CSSProperties } from 'react'

import type { Locale } from '../../../kernel/locale.ts'
import { say } from '../../../kernel/messages.ts'
import type { ChartView } from '../../charts/chartView.ts'
import { chartMessages } from '../../charts/messages.ts'
import { ruleColour } from '../../charts/ruleColour.ts'
import type { DrawnRule } from '../../charts/ruleRegions.ts'
import { Citations } from './Citations.tsx'

type Props = { readonly view: ChartView; readonly locale: Locale }

const sayLimits = ({ limits }: DrawnRule, locale: Locale): string =>
  limits
    .map((conditions) =>
      conditions
        .map(({ measure, limit }) =>
          say(chartMessages.limits, locale, { measure: measure[locale], limit }),
        )
        .join(locale === 'en' ? ', ' : '、'),
    )
    .join(locale === 'en' ? '; or ' : '；或 ')

/** Say what a chart shows of the rules of its day, and what it cannot show of them. */
export const ChartLegend = ({ view, locale }: Props) => (
  <div className="chart__rules">
    <p className="chart__heading">{say(chartMessages.regions, locale)}</p>
    {view.drawn.length === 0 ? (
      <p>{say(chartMessages.noRules, locale)}</p>
    ) : (
      <ul>
        {view.drawn.map((drawn, index) => (
          <li key={drawn.rule.id}>
            <span
              className="chart__swatch"
              style={{ '--swatch': ruleColour(index) } as CSSProperties}
              aria-hidden="true"
            />
            <div>
              <strong>{drawn.rule.name}</strong>
              <Citations
                numbers={view.sources.flatMap(({ id }, at) =>
                  id === drawn.rule.source ? [at + 1] : [],
                )}
                locale={locale}
              />
              <small>{sayLimits(drawn, locale)}</small>
              {drawn.hasMore ? <small>{say(chartMessages.hasMore, locale)}</small> : null}
            </div>
          </li>
        ))}
      </ul>
    )}
    {view.undrawn.length > 0 ? (
      <p>
        {say(chartMessages.undrawn, locale, {
          rules: view.undrawn.map(({ name }) => name).join(locale === 'en' ? '; ' : '；'),
        })}
      </p>
    ) : null}
  </div>
)
