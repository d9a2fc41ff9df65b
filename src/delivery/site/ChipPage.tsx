import { Fragment } from 'react'

import type { Locale } from '../../kernel/locale.ts'
import { say } from '../../kernel/messages.ts'
import { addresses } from '../addresses.ts'
import type { ChipRecord } from '../queries/findChip.ts'
import type { ChipView } from '../views/chipView.ts'
import { chipView } from '../views/chipView.ts'
import type { ComputedView } from '../views/computedViews.ts'
import { EventList } from './control/EventList.tsx'
import { StatusToday } from './control/StatusToday.tsx'
import { Timeline } from './control/Timeline.tsx'
import { sayPartialDate } from '../../kernel/sayPartialDate.ts'
import { compareMessages } from './compare/messages.ts'
import { messages } from './messages.ts'
import { Phrases } from './Phrases.tsx'
import { RuleList } from './RuleList.tsx'
import { SourceList } from './SourceList.tsx'

type Props = { readonly locale: Locale; readonly record: ChipRecord }

const Citation = ({ number, locale }: { number: number | undefined; locale: Locale }) =>
  number === undefined ? null : (
    <Phrases phrases={[{ kind: 'citation', number, locator: undefined }]} locale={locale} />
  )

const Values = ({
  values,
  locale,
}: Pick<ChipView['figures'][number], 'values'> & Pick<Props, 'locale'>) => (
  <>
    {values.map(({ value, citation }, index) => (
      <Fragment key={`${value} ${citation}`}>
        {index > 0 ? ' / ' : null}
        {value}
        <Citation number={citation} locale={locale} />
      </Fragment>
    ))}
    {values.length > 1 ? <small>{say(messages.sourcesDisagree, locale)}</small> : null}
  </>
)

const computedNames = {
  tpp: messages.tpp,
  'performance-density': messages.performanceDensity,
} as const

const ComputedRow = ({ computed, locale }: { computed: ComputedView } & Pick<Props, 'locale'>) => (
  <tr>
    <th scope="row">{say(computedNames[computed.key], locale)}</th>
    <td>
      {computed.value}
      <small>
        {say(messages.computedFrom, locale, {
          series: computed.from.map((label) => label[locale]).join(locale === 'en' ? '; ' : '、'),
        })}
      </small>
    </td>
  </tr>
)

const Kin = ({ record, locale }: Pick<Props, 'record' | 'locale'>) => {
  const { chip, derivedFrom, derivatives } = record
  const link = ({ slug, name }: { slug: string; name: string }) => (
    <a href={addresses.chip(locale, slug)}>{name || slug}</a>
  )
  return (
    <dl className="facts">
      <dt>{say(messages.vendor, locale)}</dt>
      <dd>{chip.vendor}</dd>
      {chip.family ? <dt>{say(messages.family, locale)}</dt> : null}
      {chip.family ? <dd>{chip.family}</dd> : null}
      {chip.releasedOn ? <dt>{say(messages.released, locale)}</dt> : null}
      {chip.releasedOn ? <dd>{sayPartialDate(chip.releasedOn, locale)}</dd> : null}
      {chip.aliases?.length ? <dt>{say(messages.aliases, locale)}</dt> : null}
      {chip.aliases?.length ? <dd>{chip.aliases.join(locale === 'en' ? ', ' : '、')}</dd> : null}
      {derivedFrom ? <dt>{say(messages.derivedFrom, locale)}</dt> : null}
      {derivedFrom ? <dd>{link(derivedFrom)}</dd> : null}
      {derivatives.length > 0 ? <dt>{say(messages.derivatives, locale)}</dt> : null}
      {derivatives.map((one) => (
        <dd key={one.id}>{link(one)}</dd>
      ))}
    </dl>
  )
}

/** Set out what is known of a chip. */
export const ChipPage = ({ locale, record }: Props) => {
  const { chip } = record
  const view = chipView(record)
  return (
    <>
      <header className="page-head page-head--facts">
        <div>
          <p className="kicker">
            <a href={addresses.chips(locale)}>{say(messages.chips, locale)}</a>
          </p>
          <h1>{view.name}</h1>
          {chip.description ? <p>{chip.description}</p> : null}
          <p className="more-ways">
            <a href={addresses.compare(locale, [chip.slug])}>
              {say(compareMessages.compareThis, locale)}
            </a>
            <a href={addresses.charts(locale)}>{say(compareMessages.seeCharts, locale)}</a>
          </p>
        </div>
        <Kin record={record} locale={locale} />
      </header>
      <StatusToday control={view.control} locale={locale} />
      {view.control.events.length > 0 ? <Timeline control={view.control} locale={locale} /> : null}
      <div className="chip-sheet">
        {view.figures.length > 0 ? (
          <div>
            <table>
              <caption>{say(messages.figures, locale)}</caption>
              <thead>
                <tr>
                  <th scope="col">{say(messages.property, locale)}</th>
                  <th scope="col">{say(messages.value, locale)}</th>
                </tr>
              </thead>
              <tbody>
                {view.figures.map(({ key, label, values }) => (
                  <tr key={key}>
                    <th scope="row">{label[locale]}</th>
                    <td>
                      <Values values={values} locale={locale} />
                    </td>
                  </tr>
                ))}
                {view.computed.map((computed) => (
                  <ComputedRow key={computed.key} computed={computed} locale={locale} />
                ))}
              </tbody>
            </table>
          </div>
        ) : null}
        {view.control.events.length > 0 ? (
          <div>
            <h2>{say(messages.controls, locale)}</h2>
            <EventList
              control={view.control}
              eventCitations={view.eventCitations}
              locale={locale}
            />
          </div>
        ) : null}
      </div>
      <RuleList rules={view.rules} locale={locale} />
      <SourceList sources={view.sources} locale={locale} />
    </>
  )
}
