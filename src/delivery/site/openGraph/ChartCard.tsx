import type { ReactElement } from 'react'

import type { Locale } from '../../../kernel/locale.ts'
import type { ChartPicture } from '../../charts/drawPicture.ts'
import type { LiftedText } from '../../charts/liftTexts.ts'
import { siteIdentity } from '../../siteIdentity.ts'

const colours = { ink: '#10161f', paper: '#f7f4ed', copper: '#e0894f', quiet: '#9aa7b8' } as const

/** Wider than any text of a chart. */
const room = 900

const sides = {
  start: { offset: 0, justify: 'flex-start' },
  middle: { offset: room / 2, justify: 'center' },
  end: { offset: room, justify: 'flex-end' },
} as const

const Text = ({ text, fontSize }: { text: LiftedText; fontSize: number }) => (
  <div
    style={{
      position: 'absolute',
      display: 'flex',
      justifyContent: sides[text.anchor].justify,
      left: text.x - sides[text.anchor].offset,
      // Where the baseline of a line of this height lies.
      top: text.y - fontSize * 0.9,
      width: room,
      height: fontSize,
      color: text.fill,
      fontSize,
      fontWeight: text.isBold ? 700 : 400,
      lineHeight: 1,
      whiteSpace: 'nowrap',
    }}
  >
    {text.text}
  </div>
)

/** What is drawn for a chart that is shared: the chart, under its name and its day. */
export const ChartCard = ({
  locale,
  title,
  date,
  picture,
  fontFamily,
}: {
  readonly locale: Locale
  readonly title: string
  readonly date: string
  readonly picture: ChartPicture
  /** Families in the order in which a glyph is looked for. */
  readonly fontFamily: string
}): ReactElement => (
  <div
    lang={locale}
    style={{
      display: 'flex',
      flexDirection: 'column',
      width: '100%',
      height: '100%',
      padding: '40px 48px 28px',
      background: colours.ink,
      color: colours.paper,
      fontFamily,
    }}
  >
    <div style={{ display: 'flex', fontSize: 24, fontWeight: 700, color: colours.copper }}>
      {siteIdentity.name[locale]}
    </div>
    <div style={{ display: 'flex', marginTop: 6, fontSize: 40, fontWeight: 700, lineHeight: 1.3 }}>
      {title}
    </div>
    <div style={{ display: 'flex', fontSize: 22, color: colours.quiet }}>{date}</div>
    <div
      style={{
        display: 'flex',
        position: 'relative',
        marginTop: 10,
        width: picture.width,
        height: picture.height,
      }}
    >
      {/* oxlint-disable-next-line nextjs/no-img-element -- drawn into a picture, not into a page */}
      <img
        alt=""
        src={`data:image/svg+xml;base64,${Buffer.from(picture.svg).toString('base64')}`}
        width={picture.width}
        height={picture.height}
      />
      {picture.texts.map((text) => (
        <Text key={`${text.text} ${text.x} ${text.y}`} text={text} fontSize={picture.fontSize} />
      ))}
    </div>
  </div>
)
