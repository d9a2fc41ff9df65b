import type { Locale } from '../../../kernel/locale.ts'
import { say } from '../../../kernel/messages.ts'
import { sayPartialDate } from '../../../kernel/sayPartialDate.ts'
import { eventMessages } from './eventMessages.ts'
import type { Standing } from './foldStatus.ts'

/** Say what a chip's export is subject to, and since when: 推定拒絕（2023年11月17日起）. */
export const sayStanding = (
  { status, since }: Pick<Standing, 'since' | 'status'>,
  locale: Locale,
): string => {
  const words = say(eventMessages[status], locale)
  return since === undefined
    ? words
    : say(eventMessages.since, locale, { status: words, date: sayPartialDate(since, locale) })
}
