import { Link } from '@payloadcms/ui'
import type { ReactNode } from 'react'

import type { BoardQuery } from '../../../src/features/bilingual/board/boardQuery.ts'
import {
  boardShows,
  boardSorts,
  writeBoardQuery,
} from '../../../src/features/bilingual/board/boardQuery.ts'
import type { Board, Choice } from '../../../src/features/bilingual/board/readBoard.ts'
import type { Locale } from '../../../src/kernel/locale.ts'
import { say } from '../../../src/kernel/messages.ts'
import { boardWords as words } from './boardWords.ts'

type Props = {
  readonly address: string
  readonly query: BoardQuery
  readonly board: Board
  readonly reader: Locale
}

const sortWords = {
  hurt: words.sortHurt,
  due: words.sortDue,
  age: words.sortAge,
  edited: words.sortEdited,
} as const

const Field = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <label className="board-field">
    <span>{label}</span>
    {children}
  </label>
)

const options = (choices: readonly Choice[]) =>
  choices.map(({ id, name }) => (
    <option key={id} value={id}>
      {name}
    </option>
  ))

const Shows = ({ address, query, reader }: Omit<Props, 'board'>) => (
  <ul className="post-filters__list">
    {[undefined, ...boardShows].map((show) => (
      <li key={show ?? ''}>
        <Link
          aria-current={query.show === show ? 'true' : undefined}
          className="post-filters__filter"
          href={`${address}${writeBoardQuery(query, { show, page: 1 })}`}
          prefetch={false}
        >
          {say(show ? words[show] : words.all, reader)}
        </Link>
      </li>
    ))}
  </ul>
)

/** What is to be seen of the board: it stands in the address, and can be sent to somebody. */
export const BoardFilters = ({ address, query, board, reader }: Props) => (
  <search aria-label={say(words.filters, reader)} className="board-filters">
    <Shows address={address} query={query} reader={reader} />
    {/* Made anew with the address: what is chosen is what is shown. */}
    <form action={address} className="board-form" key={writeBoardQuery(query)}>
      {query.show && <input name="show" type="hidden" value={query.show} />}
      <Field label={say(words.search, reader)}>
        <input defaultValue={query.q} maxLength={100} name="q" type="search" />
      </Field>
      <Field label={say(words.category, reader)}>
        <select defaultValue={query.category ?? ''} name="category">
          <option value="">{say(words.anyCategory, reader)}</option>
          {options(board.categories)}
        </select>
      </Field>
      <Field label={say(words.owner, reader)}>
        <select defaultValue={query.owner ?? ''} name="owner">
          <option value="">{say(words.anyOwner, reader)}</option>
          <option value="none">{say(words.noOwner, reader)}</option>
          {options(board.owners)}
        </select>
      </Field>
      <Field label={say(words.sort, reader)}>
        <select defaultValue={query.sort} name="sort">
          {boardSorts.map((sort) => (
            <option key={sort} value={sort}>
              {say(sortWords[sort], reader)}
            </option>
          ))}
        </select>
      </Field>
      <button className="board-form__apply" type="submit">
        {say(words.apply, reader)}
      </button>
    </form>
  </search>
)
