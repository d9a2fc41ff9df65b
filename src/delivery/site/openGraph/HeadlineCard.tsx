import type { ReactElement } from 'react'

import type { Locale } from '../../../kernel/locale.ts'
import { siteIdentity } from '../../siteIdentity.ts'

/** The size of a sharing picture, in pixels. */
export const cardSize = { width: 1200, height: 630 } as const

const colours = { ink: '#10161f', paper: '#f7f4ed', copper: '#e0894f', quiet: '#9aa7b8' } as const

// A Han character is about twice as wide as a Latin letter.
const widthOf = (title: string): number =>
  [...title].reduce((sum, character) => sum + (/[⺀-鿿＀-￯]/u.test(character) ? 2 : 1), 0)

const sizeOf = (title: string): number => {
  const width = widthOf(title)
  if (width <= 36) return 76
  if (width <= 64) return 62
  return 50
}

// Four lines of the smallest size.
const widest = 150

const shorten = (title: string): string => {
  if (widthOf(title) <= widest) return title
  const characters = [...title]
  while (widthOf(characters.join('')) > widest - 2) characters.pop()
  return `${characters.join('').trimEnd()}…`
}

const die = (column: number, row: number) => {
  const distance = Math.hypot(column - 6, row - 6)
  const isOnWafer = distance < 6.4
  const isLit = (column * 7 + row * 13) % 11 === 0
  return (
    <div
      key={`${column}-${row}`}
      style={{
        width: 30,
        height: 30,
        margin: 2,
        background: isLit ? colours.copper : '#233044',
        opacity: isOnWafer ? 1 - distance / 14 : 0,
      }}
    />
  )
}

const wafer = (
  <div
    style={{
      display: 'flex',
      flexWrap: 'wrap',
      width: 13 * 34,
      height: 13 * 34,
      position: 'absolute',
      right: -150,
      bottom: -130,
    }}
  >
    {Array.from({ length: 169 }, (_, index) => die(index % 13, Math.floor(index / 13)))}
  </div>
)

/** What is drawn for an article that is shared: its headline on a wafer. */
export const HeadlineCard = ({
  locale,
  title,
  kicker,
  byline,
  fontFamily,
}: {
  locale: Locale
  title: string
  kicker: string | undefined
  byline: string | undefined
  /** Families in the order in which a glyph is looked for. */
  fontFamily: string
}): ReactElement => (
  <div
    lang={locale}
    style={{
      display: 'flex',
      flexDirection: 'column',
      justifyContent: 'space-between',
      width: '100%',
      height: '100%',
      padding: '64px 72px',
      background: colours.ink,
      color: colours.paper,
      fontFamily,
    }}
  >
    {wafer}
    <div style={{ display: 'flex', fontSize: 30, fontWeight: 700 }}>
      <span style={{ color: colours.copper }}>{siteIdentity.name[locale]}</span>
      {kicker ? <span style={{ marginLeft: 28, color: colours.quiet }}>{kicker}</span> : null}
    </div>
    <div
      style={{
        display: 'flex',
        fontSize: sizeOf(title),
        fontWeight: 700,
        lineHeight: 1.28,
        maxWidth: 1000,
      }}
    >
      {shorten(title)}
    </div>
    <div style={{ display: 'flex', fontSize: 28, color: colours.quiet }}>{byline ?? ''}</div>
  </div>
)
