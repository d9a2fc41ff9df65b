import type { Locale } from '../../kernel/locale.ts'
import type { CardView } from '../views/cardView.ts'
import { formatDate } from './formatDate.ts'
import { Headline } from './Headline.tsx'
import { Picture } from './Picture.tsx'

type Props = {
  readonly card: CardView
  readonly locale: Locale
  /** `lead` opens a page, `picture` shows its cover, `line` is words alone. */
  readonly form: 'lead' | 'picture' | 'line'
  readonly headline?: 'h2' | 'h3'
  readonly withSummary?: boolean
  /** Not where the whole list is of one category. */
  readonly withCategory?: boolean
  readonly isFirst?: boolean
}

const sizes = {
  lead: '(min-width: 60rem) 44rem, 100vw',
  picture: '(min-width: 60rem) 24rem, (min-width: 36rem) 46vw, 100vw',
} as const

/** Show an article in a list; the headline is its only link, and covers the whole card. */
export const StoryCard = ({
  card,
  locale,
  form,
  headline: Element = 'h3',
  withSummary = form === 'lead',
  withCategory = true,
  isFirst = false,
}: Props) => (
  <article className={`card card--${form}`}>
    {form !== 'line' && card.picture ? (
      <Picture
        className="card__picture"
        picture={card.picture}
        sizes={sizes[form]}
        isFirst={isFirst}
        isSilent
      />
    ) : null}
    <div className="card__words">
      {withCategory && card.category ? <p className="kicker">{card.category.name}</p> : null}
      <Element className="card__headline">
        <a href={card.href}>
          <Headline words={card.title} />
        </a>
      </Element>
      {withSummary && card.summary ? <p className="card__summary">{card.summary}</p> : null}
      <p className="dateline">
        {card.publishedAt ? (
          <time dateTime={card.publishedAt}>{formatDate(card.publishedAt, locale)}</time>
        ) : null}
        {card.byline && form === 'lead' ? <span>{card.byline}</span> : null}
      </p>
    </div>
  </article>
)
