import { eventMessages } from '../../features/chips/control/eventMessages.ts'
import { sayPlace } from '../../features/chips/control/sayPlace.ts'
import type { Locale } from '../../kernel/locale.ts'
import { say } from '../../kernel/messages.ts'
import { sayPartialDate } from '../../kernel/sayPartialDate.ts'
import type { ChipCardView } from '../views/chipCardViews.ts'
import { chipCardId } from './chipCardId.ts'
import { messages } from './messages.ts'

type In = { readonly locale: Locale }

const Standings = ({ standings, locale }: Pick<ChipCardView, 'standings'> & In) =>
  standings.length === 0 ? null : (
    <>
      <p className="chip-card__rubric">{say(messages.controlToday, locale)}</p>
      <dl className="chip-card__standings">
        {standings.map((standing) => {
          const place = sayPlace(standing, locale, standings)
          return (
            <div className={`standing__one--${standing.status}`} key={place}>
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
              </dd>
            </div>
          )
        })}
      </dl>
    </>
  )

const Card = ({ card, locale }: { readonly card: ChipCardView } & In) => {
  const { chip, name, href, vendor, releasedOn, figures, standings } = card
  const id = chipCardId(chip)
  return (
    <aside
      className="chip-card"
      id={id}
      popover="auto"
      aria-label={say(messages.chipCard, locale, { name })}
    >
      <p className="chip-card__name">{name}</p>
      <button
        type="button"
        className="chip-card__close"
        aria-label={say(messages.chipCardClose, locale)}
        popoverTarget={id}
        popoverTargetAction="hide"
      />
      <dl className="chip-card__figures">
        <div>
          <dt>{say(messages.vendor, locale)}</dt>
          <dd>{vendor}</dd>
        </div>
        {releasedOn ? (
          <div>
            <dt>{say(messages.released, locale)}</dt>
            <dd>{sayPartialDate(releasedOn, locale)}</dd>
          </div>
        ) : null}
        {figures.map(({ label, value, disagrees }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {value}
              {disagrees ? <small>{say(messages.sourcesDisagree, locale)}</small> : null}
            </dd>
          </div>
        ))}
      </dl>
      <Standings standings={standings} locale={locale} />
      <p className="chip-card__more">
        <a href={href}>{say(messages.chipCardMore, locale)}</a>
      </p>
    </aside>
  )
}

/**
 * Set the cards of the chips that an article names, once each; they are hidden until one is opened.
 *
 * They need no script. Each is in the top layer while it is open, so that no table or picture cuts
 * it off.
 */
export const ChipCards = ({ cards, locale }: { readonly cards: readonly ChipCardView[] } & In) =>
  cards.map((card) => <Card key={card.chip} card={card} locale={locale} />)
