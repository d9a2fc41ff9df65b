import { chartAxes } from './chartAxes.ts'
import type { ChartSpan } from './chartSpan.ts'
import type { ChartView } from './chartView.ts'

type PointKind = 'bound' | 'range' | 'dated'

const kindOf = ({ low, high }: ChartSpan, scale: 'log' | 'time'): PointKind | 'exact' => {
  if (low === undefined || high === undefined) return 'bound'
  if (low === high) return 'exact'
  return scale === 'time' ? 'dated' : 'range'
}

/** Tell whether a chart has a point of a kind that has to be explained. */
export const hasKind = ({ points, kind }: ChartView, wanted: PointKind): boolean => {
  const axes = chartAxes[kind]
  return points.some(
    ({ x, y }) => kindOf(x, axes.x.scale) === wanted || kindOf(y, axes.y.scale) === wanted,
  )
}
