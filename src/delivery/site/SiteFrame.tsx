import type { ReactNode } from 'react'

import type { Locale } from '../../kernel/locale.ts'
import { otherLocale } from '../../kernel/locale.ts'
import { say } from '../../kernel/messages.ts'
import { addresses } from '../addresses.ts'
import type { CategoryRecord } from '../queries/listCategories.ts'
import { chartMessages } from '../charts/messages.ts'
import { siteIdentity } from '../siteIdentity.ts'
import { compareMessages } from './compare/messages.ts'
import { Mark } from './Mark.tsx'
import { messages } from './messages.ts'

type Props = {
  readonly locale: Locale
  readonly categories: readonly CategoryRecord[]
  /** Path of the same page in the other language; `null` where there is none. */
  readonly counterpart: string | null
  /** Path of this page, so that its place in the menu shows. */
  readonly here?: string
  readonly isFront?: boolean
  /** What a visitor from the desk has to know first. */
  readonly notice?: ReactNode
  readonly children: ReactNode
}

const LanguageSwitch = ({ locale, counterpart }: Pick<Props, 'locale' | 'counterpart'>) => {
  const other = otherLocale(locale)
  const hint = counterpart === null ? messages.notTranslated : messages.otherLanguageHint
  return (
    <a
      className="masthead__language"
      href={counterpart ?? addresses.home(other)}
      lang={other}
      hrefLang={other}
      title={say(hint, locale)}
      data-missing={counterpart === null ? '' : undefined}
    >
      {say(messages.otherLanguage, locale)}
      <span className="visually-hidden">{` – ${say(hint, locale)}`}</span>
    </a>
  )
}

/** Put a page between masthead and foot. */
export const SiteFrame = (props: Props) => {
  const { locale, categories, here, isFront, notice, children } = props
  const Name = isFront ? 'h1' : 'p'
  const links = [
    ...categories.map(({ name, slug }) => ({ name, href: addresses.category(locale, slug) })),
    { name: say(messages.chips, locale), href: addresses.chips(locale) },
  ]
  return (
    <>
      <a className="skip" href="#main">
        {say(messages.skip, locale)}
      </a>
      {notice}
      <header className="masthead" id="top">
        <div className="masthead__bar">
          <Name className="masthead__name">
            <a href={addresses.home(locale)}>
              <Mark />
              <span>{siteIdentity.name[locale]}</span>
            </a>
          </Name>
          <div className="masthead__tools">
            <a href={addresses.search(locale)}>{say(messages.search, locale)}</a>
            <LanguageSwitch {...props} />
          </div>
          {isFront ? <p className="masthead__tagline">{siteIdentity.tagline[locale]}</p> : null}
        </div>
        <nav className="masthead__nav" aria-label={say(messages.sections, locale)}>
          <ul>
            {links.map(({ name, href }) => (
              <li key={href}>
                <a href={href} aria-current={href === here ? 'page' : undefined}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <footer className="foot">
        <p className="foot__name">{siteIdentity.name[locale]}</p>
        <p>{say(messages.about, locale)}</p>
        <p className="foot__links">
          <a href={addresses.feed(locale)}>{say(messages.feed, locale)}</a>
          <a href={addresses.chips(locale)}>{say(messages.chips, locale)}</a>
          <a href={addresses.charts(locale)}>{say(chartMessages.charts, locale)}</a>
          <a href={addresses.compare(locale)}>{say(compareMessages.title, locale)}</a>
          <a href={addresses.search(locale)}>{say(messages.search, locale)}</a>
          <a href="#top">{say(messages.top, locale)}</a>
        </p>
      </footer>
    </>
  )
}
