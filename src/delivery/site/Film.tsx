'use client'

import { useState } from 'react'

type Props = {
  readonly title: string
  readonly label: string
  readonly note: string
  readonly page: string
  readonly player: string
}

/**
 * Stand in for a film: nothing is asked of its host before the reader presses play.
 *
 * Without JavaScript it is a link to where the film can be seen.
 */
export const Film = ({ title, label, note, page, player }: Props) => {
  const [isPlaying, play] = useState(false)
  return (
    <figure className="film">
      {isPlaying ? (
        // oxlint-disable-next-line react/iframe-missing-sandbox -- another origin, named by our CSP
        <iframe
          className="film__player"
          src={player}
          title={title}
          allow="autoplay; fullscreen; picture-in-picture"
          referrerPolicy="strict-origin"
          allowFullScreen
        />
      ) : (
        <a
          className="film__cover"
          href={page}
          aria-label={label}
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey) return
            event.preventDefault()
            play(true)
          }}
        >
          <span className="film__sign" aria-hidden="true" />
          <span className="film__title">{title}</span>
        </a>
      )}
      <figcaption>{note}</figcaption>
    </figure>
  )
}
