import type { Locale } from '../../kernel/locale.ts'
import { say } from '../../kernel/messages.ts'
import { addresses } from '../addresses.ts'
import { longestQuery } from '../queries/searchPosts.ts'
import { messages } from './messages.ts'

type Props = { readonly locale: Locale; readonly query?: string }

/** Ask for words to look for. */
export const SearchForm = ({ locale, query }: Props) => (
  <search>
    <form className="search" action={addresses.search(locale)}>
      <label htmlFor="query">{say(messages.searchLabel, locale)}</label>
      <div className="search__row">
        <input
          id="query"
          name="q"
          type="search"
          defaultValue={query}
          maxLength={longestQuery}
          autoComplete="off"
          aria-describedby="search-hint"
          required
        />
        <button type="submit">{say(messages.search, locale)}</button>
      </div>
      <p id="search-hint">{say(messages.searchHint, locale)}</p>
    </form>
  </search>
)
