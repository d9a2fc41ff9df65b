'use client'
import { Link, useAuth, useConfig, useListDrawerContext, useListQuery } from '@payloadcms/ui'
import type { ListQuery, Where } from 'payload'
import { formatAdminURL } from 'payload/shared'

import type { Message } from '../../../kernel/messages.ts'
import { useWords } from '../../bilingual/admin/useWords.ts'
import { deskMessages as words } from '../messages.ts'

type Filter = { readonly words: Message; readonly where: Where }

const filtersFor = (user: number | string | undefined): readonly Filter[] => [
  { words: words.all, where: {} },
  { words: words.chinese, where: { language: { equals: 'zh-TW' } } },
  { words: words.english, where: { language: { equals: 'en' } } },
  { words: words.drafts, where: { _status: { equals: 'draft' } } },
  {
    words: words.embargoed,
    // One that is over counts while its post is unpublished: it may go now.
    where: { and: [{ embargoedUntil: { exists: true } }, { _status: { equals: 'draft' } }] },
  },
  ...(user === undefined
    ? []
    : [{ words: words.mine, where: { authors: { in: [user] } } satisfies Where }]),
]

// Payload wraps what its own filters hold in `or` and `and`.
const queryOf = ({ where }: Filter): Where =>
  Object.keys(where).length === 0 ? {} : { or: [{ and: [where] }] }

// Numbers come back from the address as text.
const sameQuery = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one ?? {}).replaceAll('"', '') === JSON.stringify(other).replaceAll('"', '')

/** The filters that a desk uses every day, and a beginning in either language. */
export const PostFilters = () => {
  const say = useWords()
  const { query, refineListData } = useListQuery()
  const { isInDrawer } = useListDrawerContext()
  const { user, permissions } = useAuth()
  const { config } = useConfig()
  if (isInDrawer) return null
  const create = formatAdminURL({
    adminRoute: config.routes.admin,
    path: '/collections/posts/create',
  })
  return (
    <div className="post-filters">
      <ul className="post-filters__list">
        {filtersFor(user?.id).map((filter) => (
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
      {Boolean(permissions?.collections?.['posts']?.create) && (
        <ul className="post-filters__list">
          <li>
            <Link
              className="desk-buttons__button"
              href={`${create}?language=zh-TW`}
              prefetch={false}
            >
              {say(words.writeZh)}
            </Link>
          </li>
          <li>
            <Link className="desk-buttons__button" href={`${create}?language=en`} prefetch={false}>
              {say(words.writeEn)}
            </Link>
          </li>
        </ul>
      )}
    </div>
  )
}
