'use client'
import { Link, useAuth, useConfig, useListDrawerContext } from '@payloadcms/ui'
import type { Where } from 'payload'
import { formatAdminURL } from 'payload/shared'

import { useWords } from '../../bilingual/admin/useWords.ts'
import { deskMessages as words } from '../messages.ts'
import type { ListFilter } from './ListFilters.tsx'
import { ListFilters } from './ListFilters.tsx'

const filtersFor = (user: number | string | undefined): readonly ListFilter[] => [
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

/** The filters that a desk uses every day, and a beginning in either language. */
export const PostFilters = () => {
  const say = useWords()
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
      <ListFilters filters={filtersFor(user?.id)} />
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
