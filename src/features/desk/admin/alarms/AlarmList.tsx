'use client'
import { Link, useConfig } from '@payloadcms/ui'

import { useWords } from '../../../bilingual/admin/useWords.ts'
import { alarmMessages as words } from '../../../publication/alarms/alarmMessages.ts'
import { Moment } from '../Moment.tsx'
import type { ShownAlarm } from './useAlarms.ts'

const pageOf = (post: number | null, bundle: number | null): string =>
  bundle === null ? `/collections/posts/${post}` : `/collections/bundles/${bundle}`

/** Alarms one under the other: what, since when, and the way to the post or the bundle. */
export const AlarmList = ({ alarms }: { readonly alarms: readonly ShownAlarm[] }) => {
  const { config } = useConfig()
  const say = useWords()
  const [before = '', after = ''] = say(words.since).split('{at}')
  return (
    <ul className="desk-alarms__rows">
      {alarms.map(({ id, kind, post, bundle, since, text }) => (
        <li className={`desk-alarms__row desk-alarms__row--${kind}`} key={id}>
          {post === null && bundle === null ? (
            <span>{text}</span>
          ) : (
            <Link href={`${config.routes.admin}${pageOf(post, bundle)}`} prefetch={false}>
              {text}
            </Link>
          )}{' '}
          <small className="desk-alarms__since">
            {before}
            <Moment at={since} />
            {after}
          </small>
        </li>
      ))}
    </ul>
  )
}
