import type { ChartKind } from '../../kernel/chartKinds.ts'
import type { Locale } from '../../kernel/locale.ts'
import { say } from '../../kernel/messages.ts'
import type { ChartRow } from './chartView.ts'
import { chartMessages } from './messages.ts'

/** Say what a point of a chart stands for. */
export const sayPoint = ({ name, x, y }: ChartRow, kind: ChartKind, locale: Locale): string =>
  say(
    kind === 'performance' ? chartMessages.pointPerformance : chartMessages.pointBandwidth,
    locale,
    { name, x: x?.text ?? x?.date ?? '', y: y?.text ?? '' },
  )
