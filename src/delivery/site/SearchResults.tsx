import type { Locale } from '../../kernel/locale.ts'
import { say } from '../../kernel/messages.ts'
import type { CategoryRecord } from '../queries/listCategories.ts'
import type { SearchResult } from '../queries/searchPosts.ts'
import { mostFound } from '../queries/searchPosts.ts'
import { cardView } from '../views/cardView.ts'
import { excerpt } from '../views/excerpt.ts'
import { formatDate } from './formatDate.ts'
import { messages } from './messages.ts'

type Props = {
  readonly locale: Locale
  readonly query: string
  readonly result: SearchResult
  readonly categories: readonly CategoryRecord[]
}

const Marked = ({ text, query, length }: { text: string; query: string; length?: number }) =>
  excerpt(text, query, length).map((part, index) =>
    // oxlint-disable-next-line react/no-array-index-key
    part.isHit ? <mark key={index}>{part.text}</mark> : part.text,
  )

/** List what a search found, with the place where its words stand. */
export const SearchResults = ({ locale, query, result, categories }: Props) => (
  <section className="results" aria-labelledby="results">
    <h2 className="rubric" id="results">
      {say(result.found.length > 0 ? messages.searchFound : messages.searchNothing, locale, {
        query,
      })}
    </h2>
    {result.found.map(({ card: stored, text }) => {
      const card = cardView(stored, categories)
      return (
        <article className="card" key={card.id}>
          {card.category ? <p className="kicker">{card.category.name}</p> : null}
          <h3 className="card__headline">
            <a href={card.href}>
              <Marked text={card.title} query={query} length={400} />
            </a>
          </h3>
          <p className="card__summary">
            <Marked text={text} query={query} />
          </p>
          {card.publishedAt ? (
            <p className="dateline">
              <time dateTime={card.publishedAt}>{formatDate(card.publishedAt, locale)}</time>
            </p>
          ) : null}
        </article>
      )
    })}
    {result.hasMore ? <p>{say(messages.searchMore, locale, { count: mostFound })}</p> : null}
  </section>
)
