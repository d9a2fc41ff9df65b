import type { Locale } from '../../../kernel/locale.ts'
import { say } from '../../../kernel/messages.ts'
import { addresses } from '../../addresses.ts'
import type { ComparisonRecord } from '../../queries/findComparison.ts'
import { mostCompared } from '../../queries/findComparison.ts'
import { comparisonView } from '../../views/comparisonView.ts'
import { messages } from '../messages.ts'
import { SourceList } from '../SourceList.tsx'
import { CompareForm } from './CompareForm.tsx'
import { ComparisonTable } from './ComparisonTable.tsx'
import { compareMessages } from './messages.ts'

type Props = {
  readonly record: ComparisonRecord
  /** The day as the address names it; absent for today. */
  readonly day: string | undefined
  /** What the address names that is no day. */
  readonly refused: string | undefined
  readonly isOnlyDifferences: boolean
  readonly locale: Locale
}

const noticesOf = ({ record, refused, locale }: Props): string[] => {
  const { chosen, named, unknown } = record
  return [
    ...(named > mostCompared ? [say(compareMessages.tooMany, locale, { count: named })] : []),
    ...(unknown.length > 0
      ? [
          say(compareMessages.unknownChips, locale, {
            slugs: unknown.join(locale === 'en' ? ', ' : '、'),
          }),
        ]
      : []),
    ...(refused === undefined ? [] : [say(compareMessages.badDay, locale, { day: refused })]),
    ...(chosen.length === 1 ? [say(compareMessages.tooFew, locale)] : []),
  ]
}

/** Compare chips on a page whose address says which, of which day, and whether all is shown. */
export const ComparePage = (props: Props) => {
  const { record, day, isOnlyDifferences, locale } = props
  const view = comparisonView(record)
  const slugs = view.chips.map(({ slug }) => slug)
  const other = addresses.compare(locale, slugs, {
    on: day,
    isOnlyDifferences: !isOnlyDifferences,
  })
  const notices = noticesOf(props)
  return (
    <>
      <header className="page-head">
        <p className="kicker">
          <a href={addresses.chips(locale)}>{say(messages.chips, locale)}</a>
        </p>
        <h1>{say(compareMessages.title, locale)}</h1>
        <p>{say(compareMessages.intro, locale)}</p>
      </header>
      {notices.length > 0 ? (
        <div className="page-notice">
          {notices.map((notice) => (
            <p key={notice}>{notice}</p>
          ))}
        </div>
      ) : null}
      <CompareForm record={record} isOnlyDifferences={isOnlyDifferences} locale={locale} />
      {view.chips.length > 0 ? (
        <>
          {view.chips.length > 1 ? (
            <p className="compare-toggle">
              <a href={other}>
                {say(
                  isOnlyDifferences ? compareMessages.everything : compareMessages.onlyDifferences,
                  locale,
                )}
              </a>
            </p>
          ) : null}
          <ComparisonTable
            view={view}
            on={record.on}
            isOnlyDifferences={isOnlyDifferences && view.chips.length > 1}
            locale={locale}
          />
          <SourceList sources={view.sources} locale={locale} />
        </>
      ) : null}
    </>
  )
}
