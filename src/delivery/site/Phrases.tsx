import type { ReactNode } from 'react'

import type { Locale } from '../../kernel/locale.ts'
import { say } from '../../kernel/messages.ts'
import type { ArticlePhrase, TextMark } from '../views/article/articleNode.ts'
import { ChipMention } from './ChipMention.tsx'
import { messages } from './messages.ts'

const elements: Record<TextMark, 'strong' | 'em' | 's' | 'u' | 'code' | 'sub' | 'sup' | 'mark'> = {
  bold: 'strong',
  italic: 'em',
  strikethrough: 's',
  underline: 'u',
  code: 'code',
  subscript: 'sub',
  superscript: 'sup',
  highlight: 'mark',
}

const markUp = (text: string, marks: readonly TextMark[]): ReactNode =>
  marks.reduce<ReactNode>((inner, mark) => {
    const Element = elements[mark]
    return <Element>{inner}</Element>
  }, text)

const Phrase = ({ phrase, locale }: { phrase: ArticlePhrase; locale: Locale }): ReactNode => {
  switch (phrase.kind) {
    case 'text':
      return markUp(phrase.text, phrase.marks)
    case 'break':
      return <br />
    case 'chip':
      return <ChipMention mention={phrase} locale={locale} />
    case 'citation':
      return (
        <sup className="citation">
          <a href={`#source-${phrase.number}`}>
            <span className="visually-hidden">{say(messages.source, locale, { number: '' })}</span>
            {phrase.number}
          </a>
          {phrase.locator ? <span className="citation__place">{`, ${phrase.locator}`}</span> : null}
        </sup>
      )
    case 'link':
      return (
        <a
          href={phrase.href}
          title={phrase.title}
          {...(phrase.newTab ? { target: '_blank', rel: 'noopener' } : { rel: undefined })}
        >
          <Phrases phrases={phrase.children} locale={locale} />
        </a>
      )
  }
}

/** Set what runs in a line. */
export const Phrases = ({
  phrases,
  locale,
}: {
  phrases: readonly ArticlePhrase[]
  locale: Locale
}): ReactNode =>
  // The phrases of one article never change their places on a page.
  // oxlint-disable-next-line react/no-array-index-key
  phrases.map((phrase, index) => <Phrase key={index} phrase={phrase} locale={locale} />)
