import type { Locale } from '../../kernel/locale.ts'
import { say } from '../../kernel/messages.ts'
import type { SourceRecord } from '../queries/articleRecord.ts'
import { safeHref } from '../views/article/safeHref.ts'
import { sayPartialDate } from '../../kernel/sayPartialDate.ts'
import { messages } from './messages.ts'

type Props = { readonly sources: readonly SourceRecord[]; readonly locale: Locale }

const Source = ({ source, locale }: { source: SourceRecord; locale: Locale }) => {
  const href = safeHref(source.url)
  const title = source.title || source.publisher || source.url || ''
  const facts = [
    source.title ? source.publisher : undefined,
    source.publishedOn ? sayPartialDate(source.publishedOn, locale) : undefined,
    source.accessedOn
      ? say(messages.accessed, locale, { date: sayPartialDate(source.accessedOn, locale) })
      : undefined,
  ].filter(Boolean)
  return (
    <>
      <cite>{href ? <a href={href}>{title}</a> : title}</cite>
      {facts.length > 0 ? (
        <span className="sources__facts">{facts.join(locale === 'en' ? ', ' : '，')}</span>
      ) : null}
      {source.quotation ? <q>{source.quotation}</q> : null}
    </>
  )
}

/** List what an article rests on; the numbers are those in its text. */
export const SourceList = ({ sources, locale }: Props) =>
  sources.length === 0 ? null : (
    <section className="sources" aria-labelledby="sources">
      <h2 id="sources">{say(messages.sources, locale)}</h2>
      <ol>
        {sources.map((source, index) => (
          <li key={source.id} id={`source-${index + 1}`}>
            <Source source={source} locale={locale} />
          </li>
        ))}
      </ol>
    </section>
  )
