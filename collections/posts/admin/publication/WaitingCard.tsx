'use client'
import { Button, Link, useTranslation } from '@payloadcms/ui'

import { useWords } from '../../../../src/features/bilingual/admin/useWords.ts'
import { readerOf } from '../../../../src/features/bilingual/readerOf.ts'
import { sayInstant } from '../../../../src/features/publication/sayInstant.ts'
import type {
  Standing,
  WaitingSchedule,
} from '../../../../src/features/publication/standing/standing.ts'
import { bundleWords } from '../../../bundles/admin/bundleWords.ts'
import { useBundleLinks } from '../../../bundles/admin/useBundleLinks.ts'
import { MomentHint } from './MomentHint.tsx'
import { panelMessages as words } from './messages.ts'
import { sayZone } from './sayZone.ts'
import { useOrders } from './useOrders.ts'

type Props = {
  readonly schedule: WaitingSchedule
  readonly standing: Standing
  /** Open the form that moves it. */
  readonly onMove: () => void
}

const plain = { margin: false, size: 'small', type: 'button' } as const

// It goes when its bundle goes: all that can be done to it alone is to take it out.
const BundleButtons = ({ schedule, standing }: Omit<Props, 'onMove'>) => {
  const say = useWords()
  const orders = useOrders(standing.own.id)
  return (
    <div className="publication__buttons">
      <Button {...plain} buttonStyle="secondary" onClick={() => void orders.cancel(schedule.id)}>
        {say(bundleWords.takeOut)}
      </Button>
    </div>
  )
}

const BundleNote = ({ schedule: { bundle } }: Pick<Props, 'schedule'>) => {
  const say = useWords()
  const links = useBundleLinks()
  if (!bundle) return null
  const { id, name, isWaiting } = bundle
  return (
    <p>
      {say(isWaiting ? bundleWords.inBundle : bundleWords.leftByBundle, { name })} ·{' '}
      <Link href={links.screen(id)} prefetch={false}>
        {say(bundleWords.open)}
      </Link>
    </p>
  )
}

const Buttons = ({ schedule, standing, onMove }: Props) => {
  const say = useWords()
  const orders = useOrders(standing.own.id)
  const isStuck = schedule.state !== 'armed'
  // The embargo would refuse it.
  const isBarred = schedule.action === 'publish' && standing.own.embargo?.isOver === false
  const isDue = !isStuck && schedule.instant <= standing.now
  return (
    <div className="publication__buttons">
      {isStuck && !isBarred && (
        <Button {...plain} buttonStyle="primary" onClick={() => void orders.release(schedule.id)}>
          {say(words.release)}
        </Button>
      )}
      {isDue && (
        <Button {...plain} buttonStyle="primary" onClick={() => void orders.fireNow(schedule.id)}>
          {say(words.doNow)}
        </Button>
      )}
      <Button {...plain} buttonStyle="secondary" onClick={onMove}>
        {say(words.move)}
      </Button>
      <Button {...plain} buttonStyle="secondary" onClick={() => void orders.cancel(schedule.id)}>
        {say(words.cancel)}
      </Button>
    </div>
  )
}

const Edited = ({ schedule, standing }: Omit<Props, 'onMove'>) => {
  const say = useWords()
  const orders = useOrders(standing.own.id)
  return (
    <div className="publication__edited">
      <p>{say(words.edited)}</p>
      {standing.mayPublish && (
        <Button {...plain} buttonStyle="secondary" onClick={() => void orders.repin(schedule.id)}>
          {say(words.repin)}
        </Button>
      )}
    </div>
  )
}

/** What is scheduled or stuck: when, by whom, why, and what can be done about it. */
export const WaitingCard = ({ schedule, standing, onMove }: Props) => {
  const say = useWords()
  const { i18n } = useTranslation()
  const { action, state, instant, by, reason } = schedule
  const zone = schedule.zone ?? standing.zone
  const isOver = instant <= standing.now
  const [coming, past] =
    action === 'publish'
      ? [words.publishAt, words.publishOverdue]
      : [words.withdrawAt, words.withdrawOverdue]
  return (
    <div className={`publication__row publication__row--${state}`}>
      {state !== 'armed' && (
        <p className="publication__stuck">
          <span aria-hidden="true" className="publication__sign" />
          {say(state === 'held' ? words.held : words.failed)}
        </p>
      )}
      <p className="publication__moment">
        {say(isOver ? past : coming, { at: sayInstant(instant, zone) })}
      </p>
      <p>
        {sayZone(zone, readerOf(i18n))}
        {by !== null && ` · ${say(words.scheduledBy, { name: by })}`}
      </p>
      <BundleNote schedule={schedule} />
      {state === 'armed' && !isOver && (
        <MomentHint desk={standing.zone} instant={instant} zone={zone} />
      )}
      {state === 'armed' && isOver && reason === null && <p>{say(words.overdue)}</p>}
      {reason !== null && <p className="publication__reason">{reason}</p>}
      {schedule.isEdited && <Edited schedule={schedule} standing={standing} />}
      {standing.mayPublish &&
        (schedule.bundle?.isWaiting ? (
          <BundleButtons schedule={schedule} standing={standing} />
        ) : (
          <Buttons onMove={onMove} schedule={schedule} standing={standing} />
        ))}
    </div>
  )
}
