import { filmCover } from './filmCover.ts'

type Props = {
  readonly title: string
  readonly label: string
  readonly note: string
  /** What the link to the film's own page says. */
  readonly elsewhere: string
  /** The address of the film's own page. */
  readonly page: string
  readonly player: string
  readonly locale: string
}

/**
 * Stand in for a film: nothing is asked of its host before the reader presses play.
 *
 * The frame first holds a page of our own, whose one link leads this frame on to the player. So it
 * needs no script; pages go to readers without any.
 */
export const Film = ({ title, label, note, elsewhere, page, player, locale }: Props) => (
  <figure className="film">
    {/* oxlint-disable-next-line react/iframe-missing-sandbox -- another origin, named by our CSP */}
    <iframe
      className="film__player"
      srcDoc={filmCover({ title, label, player, locale })}
      title={title}
      loading="lazy"
      allow="autoplay; fullscreen; picture-in-picture"
      referrerPolicy="strict-origin"
      allowFullScreen
    />
    <figcaption>
      {note} <a href={page}>{elsewhere}</a>
    </figcaption>
  </figure>
)
