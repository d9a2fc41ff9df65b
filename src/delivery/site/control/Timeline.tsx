import { eventMessages } from '../../../features/chips/control/eventMessages.ts'
import type { Locale } from '../../../kernel/locale.ts'
import { say } from '../../../kernel/messages.ts'
import type { ControlView } from '../../views/controlView.ts'
import { sayPartialDate } from '../../../kernel/sayPartialDate.ts'
import { messages } from '../messages.ts'
import { StatusBar } from './StatusBar.tsx'
import { StatusPatterns } from './StatusPatterns.tsx'
import { TimelinePicture } from './TimelinePicture.tsx'

type Props = { readonly control: ControlView; readonly locale: Locale }

/**
 * Show what happened to a chip's export since its launch as a picture, wide and narrow.
 *
 * Its text alternative is the list of the events beside it, whose numbers it has.
 */
export const Timeline = ({ control, locale }: Props) => {
  const { from, on, lanes } = control
  const label = say(messages.timelineLabel, locale, {
    from: sayPartialDate(from, locale),
    to: sayPartialDate(on, locale),
  })
  const statuses = [...new Set(lanes.flatMap(({ spans }) => spans.map(({ status }) => status)))]
  return (
    <figure className="timeline">
      <figcaption>
        {say(messages.timeline, locale)}
        <small>{say(messages.timelineNote, locale)}</small>
      </figcaption>
      <TimelinePicture control={control} kind="wide" label={label} locale={locale} width={1000} />
      <TimelinePicture control={control} kind="narrow" label={label} locale={locale} width={350} />
      <ul className="timeline__key">
        {statuses.map((status, index) => (
          <li key={status}>
            <svg aria-hidden="true" viewBox="0 0 24 14">
              {index === 0 ? <StatusPatterns kind="key" /> : null}
              <StatusBar height={12} kind="key" status={status} width={22} x={1} y={1} />
            </svg>
            {say(eventMessages[status], locale)}
          </li>
        ))}
      </ul>
    </figure>
  )
}
