import { eventMessages } from '../../../features/chips/control/eventMessages.ts'
import { sayPlace } from '../../../features/chips/control/sayPlace.ts'
import type { Locale } from '../../../kernel/locale.ts'
import { say } from '../../../kernel/messages.ts'
import type { ControlView } from '../../views/controlView.ts'
import { barHeight, markerRadius, timelinePlan } from '../../views/timelinePlan.ts'
import { fitText } from './fitText.ts'
import { StatusBar } from './StatusBar.tsx'
import { StatusPatterns } from './StatusPatterns.tsx'
import { textWidth } from './textWidth.ts'

type Props = {
  readonly control: ControlView
  readonly locale: Locale
  readonly width: number
  readonly kind: 'wide' | 'narrow'
  readonly label: string
}

/** Draw what a chip's export was subject to since its launch, and when that changed. */
export const TimelinePicture = ({ control, locale, width, kind, label }: Props) => {
  const { height, axis, years, lanes, markers } = timelinePlan(control, width)
  return (
    <svg
      aria-label={label}
      className={`timeline__picture timeline__picture--${kind}`}
      role="img"
      viewBox={`0 0 ${width} ${height}`}
    >
      <StatusPatterns kind={kind} />
      {years.map(({ year, x }) => (
        <g className="timeline__year" key={year}>
          <line x1={x} x2={x} y1={0} y2={axis} />
          <text textAnchor={x > width - 24 ? 'end' : 'middle'} x={Math.max(x, 18)} y={axis + 17}>
            {year}
          </text>
        </g>
      ))}
      <line className="timeline__axis" x1={0} x2={width} y1={axis} y2={axis} />
      {markers.map(({ number, x, y }) => (
        <line className="timeline__stem" key={number} x1={x} x2={x} y1={y} y2={axis} />
      ))}
      {lanes.map(({ lane, y, bars }) => {
        const name = sayPlace(lane, locale, control.lanes)
        return (
          <g key={name}>
            <text className="timeline__lane" x={14} y={y - 8}>
              {fitText(name, width - 28)}
            </text>
            {bars.map(({ x, width: wide, status }) => {
              const text = say(eventMessages[status], locale)
              return (
                <g key={x}>
                  <StatusBar
                    height={barHeight}
                    kind={kind}
                    status={status}
                    width={wide}
                    x={x}
                    y={y}
                  />
                  {textWidth(text) + 12 < wide ? (
                    <text className="timeline__status" x={x + 6} y={y + barHeight - 8}>
                      {text}
                    </text>
                  ) : null}
                </g>
              )
            })}
          </g>
        )
      })}
      {markers.map(({ number, x, y }) => (
        <g className="timeline__marker" key={number}>
          <circle cx={x} cy={y} r={markerRadius} />
          <text textAnchor="middle" x={x} y={y + 4.5}>
            {number}
          </text>
        </g>
      ))}
    </svg>
  )
}
