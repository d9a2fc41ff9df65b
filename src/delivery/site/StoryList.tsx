import type { Locale } from '../../kernel/locale.ts'
import { say } from '../../kernel/messages.ts'
import { writeCursor } from '../queries/cursor.ts'
import type { CategoryRecord } from '../queries/listCategories.ts'
import type { Page } from '../queries/page.ts'
import { cardView } from '../views/cardView.ts'
import { messages } from './messages.ts'
import { StoryCard } from './StoryCard.tsx'

type Props = {
  readonly locale: Locale
  readonly page: Page
  readonly categories: readonly CategoryRecord[]
  /** Path of the list's first page. */
  readonly base: string
  readonly isFirstPage: boolean
  readonly headline?: 'h2' | 'h3'
  /** Not where all of them are of one category. */
  readonly withCategory?: boolean
}

/** List articles from new to old, and lead on to the older ones. */
export const StoryList = ({
  locale,
  page,
  categories,
  base,
  isFirstPage,
  headline = 'h2',
  withCategory = true,
}: Props) => (
  <>
    {page.cards.length === 0 ? <p className="empty">{say(messages.empty, locale)}</p> : null}
    <div className="stories">
      {page.cards.map((card, index) => (
        <StoryCard
          key={card.id}
          card={cardView(card, categories)}
          locale={locale}
          form="picture"
          headline={headline}
          withSummary
          withCategory={withCategory}
          isFirst={index === 0 && isFirstPage}
        />
      ))}
    </div>
    {page.next || !isFirstPage ? (
      <p className="turn">
        {isFirstPage ? null : <a href={base}>{say(messages.newest, locale)}</a>}
        {page.next ? (
          <a rel="next" href={`${base}?before=${writeCursor(page.next)}`}>
            {say(messages.older, locale)}
          </a>
        ) : null}
      </p>
    ) : null}
  </>
)
