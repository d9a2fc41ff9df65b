import type { Locale } from '../../kernel/locale.ts'
import { say } from '../../kernel/messages.ts'
import { addresses } from '../addresses.ts'
import { writeCursor } from '../queries/cursor.ts'
import type { FrontPage as FrontPageRecord } from '../queries/findFrontPage.ts'
import type { CategoryRecord } from '../queries/listCategories.ts'
import type { PostCard } from '../queries/postCard.ts'
import { cardView } from '../views/cardView.ts'
import { messages } from './messages.ts'
import { sectionWidth } from './sectionWidth.ts'
import { StoryCard } from './StoryCard.tsx'

type In = { readonly locale: Locale; readonly categories: readonly CategoryRecord[] }

const Opening = ({ cards, locale, categories }: { cards: readonly PostCard[] } & In) => {
  const [lead, ...beside] = cards.map((card) => cardView(card, categories))
  return lead ? (
    <section className="opening" aria-label={say(messages.opening, locale)}>
      <StoryCard card={lead} locale={locale} form="lead" headline="h2" isFirst />
      <div className="opening__beside">
        {beside.map((card) => (
          <StoryCard key={card.id} card={card} locale={locale} form="picture" headline="h2" />
        ))}
      </div>
    </section>
  ) : null
}

const Latest = ({ cards, locale, categories }: { cards: readonly PostCard[] } & In) =>
  cards.length === 0 ? null : (
    <section className="latest" aria-labelledby="latest">
      <h2 className="rubric" id="latest">
        {say(messages.latest, locale)}
      </h2>
      <div className="latest__list">
        {cards.map((card) => (
          <StoryCard key={card.id} card={cardView(card, categories)} locale={locale} form="line" />
        ))}
      </div>
    </section>
  )

type SectionProps = {
  readonly section: FrontPageRecord['sections'][number]
  readonly width: ReturnType<typeof sectionWidth>
} & In

const Section = ({ section: { category, cards }, width, locale, categories }: SectionProps) => (
  <section className={`section section--${width}`} aria-labelledby={`in-${category.slug}`}>
    <h2 className="rubric" id={`in-${category.slug}`}>
      <a href={addresses.category(locale, category.slug)}>{category.name}</a>
    </h2>
    {cards.map((card, index) => (
      <StoryCard
        key={card.id}
        card={cardView(card, categories)}
        locale={locale}
        form={index === 0 ? 'picture' : 'line'}
        withSummary={index === 0}
        withCategory={false}
      />
    ))}
  </section>
)

/** Lay out a front page: a lead, two beside it, the latest headlines, and the sections. */
export const FrontPage = ({
  locale,
  record,
}: {
  readonly locale: Locale
  readonly record: FrontPageRecord
}) => {
  const { categories, opening, latest, sections, next } = record
  if (opening.length === 0) return <p className="empty">{say(messages.empty, locale)}</p>
  return (
    <>
      <Opening cards={opening} locale={locale} categories={categories} />
      <Latest cards={latest} locale={locale} categories={categories} />
      {sections.length > 0 ? (
        <div className="sections">
          {sections.map((section, index) => (
            <Section
              key={section.category.id}
              section={section}
              width={sectionWidth(index, sections.length)}
              locale={locale}
              categories={categories}
            />
          ))}
        </div>
      ) : null}
      {next ? (
        <p className="turn">
          <a href={`${addresses.home(locale)}?before=${writeCursor(next)}`}>
            {say(messages.older, locale)}
          </a>
        </p>
      ) : null}
    </>
  )
}
