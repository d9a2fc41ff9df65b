import { chipProperties } from '../../features/chips/chipProperties.ts'
import type { Locale } from '../../kernel/locale.ts'
import { say } from '../../kernel/messages.ts'
import { addresses } from '../addresses.ts'
import type { ChipRecord } from '../queries/findChip.ts'
import { chipView } from '../views/chipView.ts'
import { formatPartialDate } from './formatDate.ts'
import { messages } from './messages.ts'
import { Phrases } from './Phrases.tsx'
import { SourceList } from './SourceList.tsx'

type Props = { readonly locale: Locale; readonly record: ChipRecord }

const states = {
  none: messages.stateNone,
  'case-by-case': messages.stateCaseByCase,
  denial: messages.stateDenial,
  unclear: messages.stateUnclear,
} as const

const Citation = ({ number, locale }: { number: number | undefined; locale: Locale }) =>
  number === undefined ? null : (
    <Phrases phrases={[{ kind: 'citation', number, locator: undefined }]} locale={locale} />
  )

const labelOf = (property: string, locale: Locale): string => {
  const known = chipProperties.find(({ value }) => value === property)
  return known ? known.label[locale] : property
}

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
      {chip.releasedOn ? <dd>{formatPartialDate(chip.releasedOn, locale)}</dd> : null}
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
        </div>
        <Kin record={record} locale={locale} />
      </header>
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
                {view.figures.map(({ key, property, value, citation }) => (
                  <tr key={key}>
                    <th scope="row">{labelOf(property, locale)}</th>
                    <td>
                      {value}
                      <Citation number={citation} locale={locale} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        ) : null}
        {view.controls.length > 0 ? (
          <div>
            <h2>{say(messages.controls, locale)}</h2>
            <ol className="events">
              {view.controls.map(({ key, date, state, note, citation }) => (
                <li key={key}>
                  <time dateTime={date}>{formatPartialDate(date, locale)}</time>
                  <strong>{say(states[state], locale)}</strong>
                  {note || citation !== undefined ? (
                    <p>
                      {note}
                      <Citation number={citation} locale={locale} />
                    </p>
                  ) : null}
                </li>
              ))}
            </ol>
          </div>
        ) : null}
      </div>
      <SourceList sources={view.sources} locale={locale} />
    </>
  )
}
