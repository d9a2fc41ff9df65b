import type { Locale } from '../../../kernel/locale.ts'
import type { ChartView } from '../../charts/chartView.ts'

/**
 * Draw a chart twice, for wide and for narrow places; the style sheet shows one of the two.
 *
 * What draws is loaded only where there is something to draw: most pages have no chart.
 */
export const ChartPicture = async ({
  view,
  locale,
}: {
  readonly view: ChartView
  readonly locale: Locale
}) => {
  const { drawChart } = await import('../../charts/drawChart.ts')
  return (
    <>
      {(['wide', 'narrow'] as const).map((name) => (
        <div
          key={name}
          className={`chart__picture chart__picture--${name}`}
          // oxlint-disable-next-line react/no-danger -- made by `drawChart`, which escapes
          dangerouslySetInnerHTML={{ __html: drawChart(view, name, locale) }}
        />
      ))}
    </>
  )
}
