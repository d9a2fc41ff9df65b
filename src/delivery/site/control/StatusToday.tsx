import { eventMessages } from '../../../features/chips/control/eventMessages.ts'
import { sayPlace } from '../../../features/chips/control/sayPlace.ts'
import type { Locale } from '../../../kernel/locale.ts'
import { say } from '../../../kernel/messages.ts'
import type { ControlView } from '../../views/controlView.ts'
import { sayPartialDate } from '../../../kernel/sayPartialDate.ts'
import { messages } from '../messages.ts'

type Props = {
  readonly control: ControlView
  readonly locale: Locale
}

/** Say what a chip's export is subject to today, by whom and to where, and from which events. */
export const StatusToday = ({ control, locale }: Props) => {
  const { standings, events, on } = control
  const numberOf = (id: number) => events.findIndex((event) => event.id === id) + 1
  return (
    <section className="standing">
      <h2>{say(messages.controlToday, locale)}</h2>
      <p className="standing__day">
        {say(messages.asOfDay, locale, { date: sayPartialDate(on, locale) })}
      </p>
      {standings.length === 0 ? <p>{say(messages.controlUnknown, locale)}</p> : null}
      <dl>
        {standings.map((standing) => {
          const place = sayPlace(standing, locale, standings)
          return (
            <div className={`standing__one standing__one--${standing.status}`} key={place}>
              <dt>{place}</dt>
              <dd>
                <strong>{say(eventMessages[standing.status], locale)}</strong>
                {standing.since === undefined ? null : (
                  <span>
                    {say(messages.since, locale, {
                      date: sayPartialDate(standing.since, locale),
                    })}
                  </span>
                )}
                {standing.events.length === 0 ? null : (
                  <span>
                    {say(messages.restsOn, locale)}
                    {standing.events.map((id) => (
                      <a href={`#event-${numberOf(id)}`} key={id}>
                        {numberOf(id)}
                      </a>
                    ))}
                  </span>
                )}
              </dd>
            </div>
          )
        })}
      </dl>
      <p className="standing__note">{say(messages.controlNote, locale)}</p>
    </section>
  )
}
