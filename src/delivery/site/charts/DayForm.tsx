import type { Locale } from '../../../kernel/locale.ts'
import { say } from '../../../kernel/messages.ts'
import { chartMessages } from '../../charts/messages.ts'

/** Ask for another day, by address: it works without scripts. */
export const DayForm = ({
  action,
  on,
  locale,
}: {
  readonly action: string
  readonly on: string
  readonly locale: Locale
}) => (
  <form className="day-form" action={action}>
    <label>
      <span>{say(chartMessages.day, locale)}</span>
      <input type="date" name="on" defaultValue={on} required />
    </label>
    <button type="submit">{say(chartMessages.showDay, locale)}</button>
  </form>
)
