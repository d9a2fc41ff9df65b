import { say } from '../../kernel/messages.ts'
import type { ArticleView } from '../views/articleView.ts'
import { formatDate } from './formatDate.ts'
import { messages } from './messages.ts'

/** Tell readers that the other language of an article says something newer, and lead there. */
export const NewerNote = ({ article }: { readonly article: ArticleView }) => {
  const { language: locale, newer } = article
  if (!newer) return null
  return (
    <p className="newer-note">
      <a href={newer.href} hrefLang={newer.language}>
        {say(messages.newer, locale, { date: formatDate(newer.updatedAt, locale) })}
      </a>
    </p>
  )
}
