import { eventMessages } from '../../../features/chips/control/eventMessages.ts'
import { sayPlace } from '../../../features/chips/control/sayPlace.ts'
import type { Locale } from '../../../kernel/locale.ts'
import { say } from '../../../kernel/messages.ts'
import type { HeldEvent } from '../../queries/findHeldEvents.ts'
import type { ChipView } from '../../views/chipView.ts'
import { sayPartialDate } from '../../../kernel/sayPartialDate.ts'
import { messages } from '../messages.ts'
import { Phrases } from '../Phrases.tsx'

type Props = Pick<ChipView, 'control' | 'eventCitations'> & { readonly locale: Locale }

const factsOf = (event: HeldEvent, locale: Locale): string[] => [
  ...(event.kind ? [say(eventMessages[event.kind], locale)] : []),
  sayPlace(event, locale),
  ...(event.announcedOn && event.announcedOn !== event.effectiveOn
    ? [say(messages.announced, locale, { date: sayPartialDate(event.announcedOn, locale) })]
    : []),
  ...(event.until
    ? [say(messages.endsOn, locale, { date: sayPartialDate(event.until, locale) })]
    : []),
  ...(event.citation ? [event.citation] : []),
]

/** List what happened to a chip's export, numbered as in the picture of it. */
export const EventList = ({ control, eventCitations, locale }: Props) => (
  <ol className="events">
    {control.events.map((event, index) => {
      const number = eventCitations.get(event.id)
      return (
        <li id={`event-${index + 1}`} key={event.id}>
          <span aria-hidden="true" className="events__number">
            {index + 1}
          </span>
          <time dateTime={event.effectiveOn}>{sayPartialDate(event.effectiveOn, locale)}</time>
          <strong>{say(eventMessages[event.status ?? 'noStatus'], locale)}</strong>
          {event.name ? <p className="events__name">{event.name}</p> : null}
          {event.note || number !== undefined ? (
            <p>
              {event.note}
              {number === undefined ? null : (
                <Phrases
                  locale={locale}
                  phrases={[{ kind: 'citation', number, locator: undefined }]}
                />
              )}
            </p>
          ) : null}
          <p className="events__facts">
            {factsOf(event, locale).join(locale === 'en' ? ' · ' : '・')}
          </p>
        </li>
      )
    })}
  </ol>
)
