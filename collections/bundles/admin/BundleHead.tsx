'use client'
import { useTranslation } from '@payloadcms/ui'

import { useWords } from '../../../src/features/bilingual/admin/useWords.ts'
import { readerOf } from '../../../src/features/bilingual/readerOf.ts'
import type { BundleView } from '../../../src/features/publication/bundles/bundleView.ts'
import {
  bundlePolicyNames,
  bundleStateNames,
} from '../../../src/features/publication/bundles/names.ts'
import { sayInstant } from '../../../src/features/publication/sayInstant.ts'
import { undoSeconds } from '../../../src/features/publication/schedules/schedule.ts'
import { MomentHint } from '../../posts/admin/publication/MomentHint.tsx'
import { sayZone } from '../../posts/admin/publication/sayZone.ts'
import { useSecondsLeft } from '../../posts/admin/publication/useSecondsLeft.ts'
import { bundleWords as words } from './bundleWords.ts'

const momentOf = ({ state, instant, firedAt, revertedAt, now }: BundleView) => {
  if (revertedAt !== null) return { text: words.takenBackAt, at: revertedAt }
  if (state === 'done' && firedAt !== null) return { text: words.wentAt, at: firedAt }
  return { text: state === 'armed' && instant > now ? words.goesAt : words.wasDueAt, at: instant }
}

const Countdown = ({ view, ahead }: { readonly view: BundleView; readonly ahead: number }) => {
  const say = useWords()
  const seconds = useSecondsLeft(view.instant, ahead)
  return (
    <>
      <p aria-live="off" className="publication__moment">
        {seconds > 0 ? say(words.countsDown, { seconds }) : say(words.going)}
      </p>
      <div aria-hidden="true" className="publication__bar">
        <div style={{ inlineSize: `${Math.min(100, (seconds / undoSeconds) * 100)}%` }} />
      </div>
    </>
  )
}

/** The bundle in one glance: its name, where it stands, when it goes and by which rule. */
export const BundleHead = ({
  view,
  ahead,
}: {
  readonly view: BundleView
  readonly ahead: number
}) => {
  const say = useWords()
  const { i18n } = useTranslation()
  const zone = view.zone ?? view.deskZone
  const { text, at } = momentOf(view)
  const isWaiting = view.state === 'armed' && !view.isCounting
  return (
    <header className="bundle__head">
      <p className="bundle__kind">
        {say(words.kind)}
        <span className={`bundle__state bundle__state--${view.state}`}>
          {say(bundleStateNames[view.state])}
        </span>
      </p>
      <h1 className="bundle__name">{view.name}</h1>
      {view.isCounting ? (
        <Countdown ahead={ahead} view={view} />
      ) : (
        <p className="publication__moment">{say(text, { at: sayInstant(at, zone) })}</p>
      )}
      <p>
        {sayZone(zone, readerOf(i18n))}
        {view.by !== null && ` · ${say(words.by, { name: view.by })}`}
      </p>
      {isWaiting && view.instant > view.now && (
        <MomentHint desk={view.deskZone} instant={view.instant} zone={zone} />
      )}
      <p>
        <b>{say(bundlePolicyNames[view.policy])}</b>{' '}
        {say(view.policy === 'hold-all' ? words.holdAllSays : words.publishReadySays)}
      </p>
      {view.reason !== null && <p className="publication__problem">{view.reason}</p>}
    </header>
  )
}
