'use client'
import { useListQuery } from '@payloadcms/ui'
import type { ListQuery, Where } from 'payload'

import type { Message } from '../../../kernel/messages.ts'
import { useWords } from '../../bilingual/admin/useWords.ts'

/** A filter of a list that is used every day. */
export type ListFilter = { readonly words: Message; readonly where: Where }

// Payload wraps what its own filters hold in `or` and `and`.
const queryOf = ({ where }: ListFilter): Where =>
  Object.keys(where).length === 0 ? {} : { or: [{ and: [where] }] }

// Numbers come back from the address as text.
const sameQuery = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one ?? {}).replaceAll('"', '') === JSON.stringify(other).replaceAll('"', '')

/** Filters above a list, each a button; the one that is on is pressed. */
export const ListFilters = ({ filters }: { readonly filters: readonly ListFilter[] }) => {
  const say = useWords()
  const { query, refineListData } = useListQuery()
  return (
    <ul className="post-filters__list">
      {filters.map((filter) => (
        <li key={filter.words.en}>
          <button
            aria-pressed={sameQuery(query.where, queryOf(filter))}
            className="post-filters__filter"
            onClick={() =>
              void refineListData({ where: queryOf(filter), page: 1 } satisfies ListQuery)
            }
            type="button"
          >
            {say(filter.words)}
          </button>
        </li>
      ))}
    </ul>
  )
}
