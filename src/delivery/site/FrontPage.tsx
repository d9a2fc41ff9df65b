import type { Locale } from '../../kernel/locale.ts'
import { say } from '../../kernel/messages.ts'
import { addresses } from '../addresses.ts'
import { writeCursor } from '../queries/cursor.ts'
import type { FrontPage as FrontPageRecord } from '../queries/findFrontPage.ts'
import { cardView } from '../views/cardView.ts'
import { messages } from './messages.ts'
import { StoryCard } from './StoryCard.tsx'

type Props = { readonly locale: Locale; readonly record: FrontPageRecord }

/** Lay out a front page: a lead, two beside it, the latest, and a strip for each category. */
export const FrontPage = ({ locale, record }: Props) => {
  const { categories, latest, strips } = record
  const [lead, ...others] = latest.cards.map((card) => cardView(card, categories))
  if (!lead) return <p className="empty">{say(messages.empty, locale)}</p>
  return (
    <>
      <section className="opening" aria-label={say(messages.latest, locale)}>
        <StoryCard card={lead} locale={locale} form="lead" headline="h2" isFirst />
        <div className="opening__beside">
          {others.slice(0, 2).map((card) => (
            <StoryCard key={card.id} card={card} locale={locale} form="picture" headline="h2" />
          ))}
        </div>
      </section>
      {others.length > 2 ? (
        <section className="latest" aria-labelledby="latest">
          <h2 className="rubric" id="latest">
            {say(messages.latest, locale)}
          </h2>
          <div className="latest__list">
            {others.slice(2).map((card) => (
              <StoryCard key={card.id} card={card} locale={locale} form="line" />
            ))}
          </div>
        </section>
      ) : null}
      {strips.map(({ category, cards }) => (
        <section className="strip" key={category.id} aria-labelledby={`in-${category.slug}`}>
          <h2 className="rubric" id={`in-${category.slug}`}>
            <a href={addresses.category(locale, category.slug)}>{category.name}</a>
          </h2>
          <div className="strip__list">
            {cards.map((card) => (
              <StoryCard
                key={card.id}
                card={cardView(card, categories)}
                locale={locale}
                form="picture"
              />
            ))}
          </div>
        </section>
      ))}
      {latest.next ? (
        <p className="turn">
          <a href={`${addresses.home(locale)}?before=${writeCursor(latest.next)}`}>
            {say(messages.older, locale)}
          </a>
        </p>
      ) : null}
    </>
  )
}
