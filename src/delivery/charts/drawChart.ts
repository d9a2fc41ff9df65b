import type { Locale } from '../../kernel/locale.ts'
import { say } from '../../kernel/messages.ts'
import type { ChartLayout } from './chartLayout.ts'
import { chartLayouts } from './chartLayout.ts'
import type { ChartView } from './chartView.ts'
import { chartMessages } from './messages.ts'
import { plotChart } from './plotChart.ts'

/** Draw a chart as SVG for a page; everything in it is escaped. */
export const drawChart = (
  view: ChartView,
  name: Exclude<ChartLayout['name'], 'picture'>,
  locale: Locale,
): string => {
  const svg = plotChart(view, chartLayouts[name], locale)
  // The style sheet of the site says what this one would.
  for (const style of svg.querySelectorAll('style')) style.remove()
  for (const group of svg.querySelectorAll('[aria-label]')) group.removeAttribute('aria-label')
  for (const link of svg.querySelectorAll('.chart__points a')) {
    link.setAttribute('aria-label', link.querySelector('title')?.textContent ?? '')
  }
  // Each chip is one stop of the keyboard: its point. Its name leads there by the mouse as well.
  for (const link of svg.querySelectorAll('.chart__labels a')) link.setAttribute('tabindex', '-1')
  for (const attribute of ['width', 'height', 'font-family', 'font-size']) {
    svg.removeAttribute(attribute)
  }
  svg.setAttribute('class', `chart__svg chart__svg--${name}`)
  svg.setAttribute('role', 'group')
  svg.setAttribute('aria-label', say(chartMessages[view.kind], locale))
  return svg.outerHTML
}
