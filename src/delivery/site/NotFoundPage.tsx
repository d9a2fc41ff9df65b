import type { Locale } from '../../kernel/locale.ts'
import { otherLocale } from '../../kernel/locale.ts'
import { say } from '../../kernel/messages.ts'
import { addresses } from '../addresses.ts'
import type { CategoryRecord } from '../queries/listCategories.ts'
import { messages } from './messages.ts'
import { SearchForm } from './SearchForm.tsx'
import { SiteFrame } from './SiteFrame.tsx'

type Props = { readonly locale: Locale; readonly categories: readonly CategoryRecord[] }

/** Tell a reader that nothing is here, and where to go from here. */
export const NotFoundPage = ({ locale, categories }: Props) => (
  <SiteFrame
    locale={locale}
    categories={categories}
    counterpart={addresses.home(otherLocale(locale))}
  >
    <div className="not-found">
      <p className="not-found__number" aria-hidden="true">
        404
      </p>
      <h1>{say(messages.notFoundTitle, locale)}</h1>
      <p>{say(messages.notFoundText, locale)}</p>
      <SearchForm locale={locale} />
      <p>
        <a href={addresses.home(locale)}>{say(messages.home, locale)}</a>
      </p>
    </div>
  </SiteFrame>
)
