import type { ReactNode } from 'react'

import type { Locale } from '../../../kernel/locale.ts'
import { say } from '../../../kernel/messages.ts'
import { addresses } from '../../addresses.ts'
import type { ComparedValue, ComparisonView } from '../../views/comparisonView.ts'
import { Citations } from '../charts/Citations.tsx'
import { sayPartialDate } from '../../../kernel/sayPartialDate.ts'
import { messages } from '../messages.ts'
import { compareMessages } from './messages.ts'

type Props = {
  readonly view: ComparisonView
  readonly on: string
  readonly isOnlyDifferences: boolean
  readonly locale: Locale
}

type Line = {
  readonly key: string
  readonly label: ReactNode
  readonly differs: boolean
  /** In the order of the chips. */
  readonly cells: readonly ReactNode[]
}

const computedNames = {
  tpp: messages.tpp,
  'performance-density': messages.performanceDensity,
} as const

const Values = ({ values, locale }: { values: readonly ComparedValue[]; locale: Locale }) => (
  <>
    {values.map(({ value, citation }, index) => (
      <span key={`${value} ${citation}`}>
        {index > 0 ? ' / ' : null}
        {value}
        <Citations numbers={citation === undefined ? [] : [citation]} locale={locale} />
      </span>
    ))}
    {values.length > 1 ? <small>{say(compareMessages.disagree, locale)}</small> : null}
  </>
)

const linesOf = ({ rows, computed }: ComparisonView, locale: Locale): Line[] => [
  ...rows.map(({ key, label, cells, differs }) => ({
    key,
    label: label[locale],
    differs,
    cells: cells.map((values) =>
      values.length === 0 ? null : <Values key={key} values={values} locale={locale} />,
    ),
  })),
  ...computed.map(({ key, cells, differs }) => ({
    key,
    label: say(computedNames[key], locale),
    differs,
    cells,
  })),
]

const rulesOf = ({ rules }: ComparisonView, locale: Locale): Line[] =>
  rules.map(({ key, name, citation, outcomes, differs }) => ({
    key: `rule-${key}`,
    label: (
      <>
        {name}
        <Citations numbers={citation === undefined ? [] : [citation]} locale={locale} />
      </>
    ),
    differs,
    cells: outcomes.map((outcome) => say(compareMessages[outcome], locale)),
  }))

const Lines = ({
  lines,
  chips,
  locale,
}: {
  lines: readonly Line[]
  chips: ComparisonView['chips']
  locale: Locale
}) =>
  lines.map(({ key, label, differs, cells }) => (
    <tr key={key} data-differs={differs ? '' : undefined}>
      <th scope="row">
        {label}
        {differs ? (
          <>
            <span className="compare__mark" aria-hidden="true">
              ≠
            </span>
            <span className="visually-hidden">
              {locale === 'en' ? ' – ' : '：'}
              {say(compareMessages.differs, locale)}
            </span>
          </>
        ) : null}
      </th>
      {chips.map(({ slug }, index) => (
        <td key={slug}>{cells[index] ?? '–'}</td>
      ))}
    </tr>
  ))

/** Set chips beside each other, what differs lit. */
export const ComparisonTable = ({ view, on, isOnlyDifferences, locale }: Props) => {
  const shown = (lines: readonly Line[]) =>
    lines.filter(({ differs }) => differs || !isOnlyDifferences)
  const [lines, rules] = [shown(linesOf(view, locale)), shown(rulesOf(view, locale))]
  const names = view.chips.map(({ name }) => name).join(locale === 'en' ? ', ' : '、')
  const date = sayPartialDate(on, locale)
  const caption = say(compareMessages.caption, locale, { names, date })
  if (lines.length + rules.length === 0) {
    const isEmpty = view.rows.length === 0
    return <p>{say(isEmpty ? compareMessages.nothing : compareMessages.same, locale)}</p>
  }
  return (
    <figure className="spec-table compare">
      <section
        className="spec-table__frame"
        aria-label={say(messages.scrollTable, locale, { caption })}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolls by the arrow keys
        tabIndex={0}
      >
        <table>
          <caption>
            <span className="spec-table__caption">{caption}</span>
          </caption>
          <thead>
            <tr>
              <th scope="col">{say(compareMessages.property, locale)}</th>
              {view.chips.map(({ slug, name }) => (
                <th key={slug} scope="col">
                  <a href={addresses.chip(locale, slug)}>{name}</a>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <Lines lines={lines} chips={view.chips} locale={locale} />
          </tbody>
          {rules.length > 0 ? (
            <tbody>
              <tr>
                <th scope="rowgroup" colSpan={view.chips.length + 1} className="compare__group">
                  {say(compareMessages.rules, locale)}
                </th>
              </tr>
              <Lines lines={rules} chips={view.chips} locale={locale} />
            </tbody>
          ) : null}
        </table>
      </section>
      <figcaption>
        <span className="spec-table__note">{say(compareMessages.differsNote, locale)}</span>{' '}
        {rules.length > 0 ? <span>{say(messages.rulesNote, locale)}</span> : null}
      </figcaption>
    </figure>
  )
}
