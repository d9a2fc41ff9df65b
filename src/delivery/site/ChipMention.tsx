import type { Locale } from '../../kernel/locale.ts'
import { say } from '../../kernel/messages.ts'
import { addresses } from '../addresses.ts'
import type { ArticlePhrase } from '../views/article/articleNode.ts'
import { chipCardId } from './chipCardId.ts'
import { messages } from './messages.ts'

type Props = {
  readonly mention: Extract<ArticlePhrase, { kind: 'chip' }>
  readonly locale: Locale
}

/**
 * Name a chip in running text: a link to its page, and where it is named first a button for its card.
 *
 * The name stays a link and is no button: what makes a page plain for reading leaves buttons out, and
 * the sentence would lack a word. Where browsers know `interestfor`, a link shows the card while it
 * is pointed at or has the focus, until Escape or until both have gone.
 */
export const ChipMention = ({ mention: { label, slug, card }, locale }: Props) => {
  if (slug === undefined) return label
  const id = card && chipCardId(card.chip)
  const link = (
    <a className="chip" href={addresses.chip(locale, slug)} {...(id && { interestfor: id })}>
      {label}
    </a>
  )
  if (!card?.opens) return link
  return (
    <span className="chip-named">
      {link}
      <button
        type="button"
        className="chip-more"
        aria-label={say(messages.chipCard, locale, { name: label })}
        popoverTarget={id}
      />
    </span>
  )
}
