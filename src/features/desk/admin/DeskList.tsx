import { Link } from '@payloadcms/ui'

import type { Locale } from '../../../kernel/locale.ts'
import { say } from '../../../kernel/messages.ts'
import { WriteCounterpart } from '../../bilingual/admin/WriteCounterpart.tsx'
import { actionNames } from '../../publication/names.ts'
import { sayInstant } from '../../publication/sayInstant.ts'
import type { DeskPost } from '../deskPost.ts'
import { deskMessages } from '../messages.ts'
import { Moment } from './Moment.tsx'

/** One list of the dashboard: headlines with their language and moment, or what it means that none is there. */
export const DeskList = ({
  id,
  heading,
  empty,
  posts,
  reader,
  hrefOf,
  zone,
  mayWriteOther = false,
}: {
  readonly id: string
  readonly heading: string
  readonly empty: string
  readonly posts: readonly DeskPost[]
  readonly reader: Locale
  readonly hrefOf: (post: DeskPost) => string
  /** On whose clock moments are shown; without, on that of whoever reads. */
  readonly zone?: string
  readonly mayWriteOther?: boolean
}) => (
  <section aria-labelledby={id} className="desk-list">
    <h2 className="desk-list__heading" id={id}>
      {heading}
    </h2>
    {posts.length === 0 ? (
      <p className="desk-list__empty">{empty}</p>
    ) : (
      <ul className="desk-list__rows">
        {posts.map((post) => (
          <li className="desk-list__row" key={`${post.id} ${post.at}`}>
            <Link
              className="desk-list__title"
              href={hrefOf(post)}
              lang={post.language}
              prefetch={false}
            >
              {post.title ?? say(deskMessages.untitled, reader)}
            </Link>
            <span className="desk-list__facts">
              <span>
                {say(post.language === 'en' ? deskMessages.english : deskMessages.chinese, reader)}
              </span>
              {post.action && <span>{say(actionNames[post.action], reader)}</span>}
              {zone ? (
                <time dateTime={post.at}>{`${sayInstant(post.at, zone)} ${zone}`}</time>
              ) : (
                <Moment at={post.at} />
              )}
              {mayWriteOther && <WriteCounterpart id={post.id} language={post.language} />}
            </span>
          </li>
        ))}
      </ul>
    )}
  </section>
)
