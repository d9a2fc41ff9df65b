import type { Locale } from '../../../kernel/locale.ts'
import { say } from '../../../kernel/messages.ts'
import { sayInstant } from '../sayInstant.ts'
import { whyMessages as words } from './messages.ts'
import type { Standing, WaitingSchedule } from './standing.ts'
import type { WhyItem } from './why.ts'
import { whyItem } from './why.ts'

const whyBundle = ({ bundle }: WaitingSchedule, language: Locale): WhyItem[] => {
  if (!bundle) return []
  const values = { bundle: bundle.name }
  const said = bundle.isWaiting
    ? { text: words.inBundle, values, advice: words.inBundleAdvice }
    : { text: words.leftByBundle, values }
  return [whyItem('schedule', bundle.isWaiting ? 'ok' : 'warning', language, said)]
}

const describe = (
  schedule: WaitingSchedule,
  { now, zone: desk }: Standing,
  language: Locale,
): WhyItem => {
  const { action, state, instant, reason } = schedule
  const zone = schedule.zone ?? desk
  const values = {
    at: sayInstant(instant, zone),
    zone,
    name: schedule.by ?? say(words.somebody, language),
    reason: reason ?? '',
  }
  if (state !== 'armed') {
    const text = state === 'held' ? words.scheduleHeld : words.scheduleFailed
    const advice = schedule.bundle?.isWaiting ? words.bundleStuckAdvice : words.scheduleStuckAdvice
    return whyItem('schedule', 'bad', language, { text, values, advice })
  }
  if (instant > now) {
    const text = action === 'publish' ? words.publishArmed : words.withdrawArmed
    return whyItem('schedule', 'ok', language, { text, values })
  }
  const text = reason === null ? words.scheduleLate : words.scheduleRetried
  const advice = schedule.bundle ? words.bundleStuckAdvice : words.scheduleLateAdvice
  return whyItem('schedule', 'bad', language, { text, values, advice })
}

/** Tell what is scheduled for a post, and what keeps it. */
export const whySchedule = (standing: Standing, language: Locale): WhyItem[] => {
  const { waiting, isPublished } = standing.own
  if (waiting.length === 0) {
    const level = isPublished ? 'ok' : 'warning'
    return [whyItem('schedule', level, language, { text: words.scheduleNone })]
  }
  const isEdited = waiting.some((schedule) => schedule.isEdited && schedule.origin === 'clock')
  const edited = { text: words.scheduleEdited, advice: words.scheduleEditedAdvice }
  return [
    ...waiting.flatMap((schedule) => [
      describe(schedule, standing, language),
      ...whyBundle(schedule, language),
    ]),
    ...(isEdited ? [whyItem('schedule', 'warning', language, edited)] : []),
  ]
}
