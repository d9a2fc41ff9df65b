import { postKindMessages } from '../../content/postKindMessages.ts'
import { say } from '../../kernel/messages.ts'
import { addresses } from '../addresses.ts'
import type { CategoryRecord } from '../queries/listCategories.ts'
import type { PostCard } from '../queries/postCard.ts'
import type { ArticleView } from '../views/articleView.ts'
import { cardView } from '../views/cardView.ts'
import { ArticleBody, Figure } from './ArticleBody.tsx'
import { ChipCards } from './ChipCards.tsx'
import { formatDate } from './formatDate.ts'
import { Headline } from './Headline.tsx'
import { messages } from './messages.ts'
import { NewerNote } from './NewerNote.tsx'
import { SourceList } from './SourceList.tsx'
import { StoryCard } from './StoryCard.tsx'

type Props = {
  readonly article: ArticleView
  readonly related: readonly PostCard[]
  readonly categories: readonly CategoryRecord[]
}

const Head = ({ article }: Pick<Props, 'article'>) => {
  const { language: locale, categories, title, summary, byline, publishedAt, updatedAt } = article
  // That it is news goes without saying.
  const kind = article.kind === 'news' ? undefined : say(postKindMessages[article.kind], locale)
  return (
    <header className="article__head">
      {categories[0] || kind ? (
        <p className="kicker">
          {categories[0] ? <a href={categories[0].href}>{categories[0].name}</a> : null}
          {categories[0] && kind ? ' · ' : null}
          {kind}
        </p>
      ) : null}
      <h1>
        <Headline words={title} />
      </h1>
      {summary ? <p className="standfirst">{summary}</p> : null}
      <p className="dateline">
        {byline ? <span className="dateline__byline">{byline}</span> : null}
        {publishedAt ? (
          <span>
            <span className="visually-hidden">{say(messages.published, locale)} </span>
            <time dateTime={publishedAt}>{formatDate(publishedAt, locale)}</time>
          </span>
        ) : null}
        {updatedAt ? (
          <span>
            {say(messages.updated, locale)}{' '}
            <time dateTime={updatedAt}>{formatDate(updatedAt, locale)}</time>
          </span>
        ) : null}
        <span>{say(messages.minutes, locale, { count: article.minutes })}</span>
      </p>
      <NewerNote article={article} />
    </header>
  )
}

const Subjects = ({ article }: Pick<Props, 'article'>) => {
  const { language: locale, chips, tags } = article
  if (chips.length + tags.length === 0) return null
  return (
    <dl className="subjects">
      {chips.length > 0 ? (
        <div>
          <dt>{say(messages.inThisStory, locale)}</dt>
          {chips.map(({ name, href }) => (
            <dd key={href}>
              <a href={href}>{name}</a>
            </dd>
          ))}
        </div>
      ) : null}
      {tags.length > 0 ? (
        <div>
          <dt>{say(messages.tags, locale)}</dt>
          {tags.map((tag) => (
            <dd key={tag}>
              <a href={`${addresses.search(locale)}?q=${encodeURIComponent(tag)}`}>{tag}</a>
            </dd>
          ))}
        </div>
      ) : null}
    </dl>
  )
}

/** Set an article. */
export const ArticlePage = ({ article, related, categories }: Props) => {
  const locale = article.language
  return (
    <>
      <article className="article">
        <Head article={article} />
        {article.cover ? <Figure picture={article.cover} isWide isFirst locale={locale} /> : null}
        <div className="article__body">
          <ArticleBody flow={article.body} locale={locale} />
        </div>
        <Subjects article={article} />
        <SourceList sources={article.sources} locale={locale} />
        <ChipCards cards={article.chipCards} locale={locale} />
      </article>
      {related.length > 0 ? (
        <section className="strip related" aria-labelledby="related">
          <h2 className="rubric" id="related">
            {say(messages.related, locale)}
          </h2>
          <div className="strip__list">
            {related.map((card) => (
              <StoryCard
                key={card.id}
                card={cardView(card, categories)}
                locale={locale}
                form="picture"
              />
            ))}
          </div>
        </section>
      ) : null}
    </>
  )
}
