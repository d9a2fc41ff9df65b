'use client'
import { Link } from '@payloadcms/ui'

import { useWords } from '../../../../src/features/bilingual/admin/useWords.ts'
import { sayUntil } from '../../../../src/features/publication/embargo/embargo.ts'
import { sayInstant } from '../../../../src/features/publication/sayInstant.ts'
import type { Standing } from '../../../../src/features/publication/standing/standing.ts'
import { otherLocale } from '../../../../src/kernel/locale.ts'
import { panelMessages as words } from './messages.ts'
import { StandingMark } from './StandingMark.tsx'
import { usePublicationLinks } from './usePublicationLinks.ts'

const names = { 'zh-TW': words.otherZh, en: words.otherEn } as const

/** The counterpart in one glance: its state, and what is to happen to it. */
export const OtherStanding = ({ standing }: { readonly standing: Standing }) => {
  const say = useWords()
  const links = usePublicationLinks()
  const { own, other, zone } = standing
  const name = say(names[otherLocale(own.language)])
  if (!other) {
    return (
      <p className="publication__row publication__other">
        {name}
        <span>{say(words.otherNone)}</span>
      </p>
    )
  }
  return (
    <div className="publication__row">
      <p className="publication__other">
        {other.isInTrash ? (
          name
        ) : (
          <Link href={links.edit(other.id)} prefetch={false}>
            {name}
          </Link>
        )}
        <StandingMark post={other} />
      </p>
      {other.embargo && !other.embargo.isOver && (
        <p>{say(words.embargoOther, { at: sayUntil(other.embargo) })}</p>
      )}
      {other.waiting.map(({ id, action, state, instant, zone: chosen }) => {
        const at = sayInstant(instant, chosen ?? zone)
        const planned = action === 'publish' ? words.otherPublishAt : words.otherWithdrawAt
        return <p key={id}>{say(state === 'armed' ? planned : words.otherStuck, { at })}</p>
      })}
    </div>
  )
}
