import { describe, expect, it } from '@jest/globals'
import { parseHTML } from 'linkedom/worker'

import { chartView } from '../../../../src/delivery/charts/chartView.ts'
import { drawChart } from '../../../../src/delivery/charts/drawChart.ts'
import { drawPicture } from '../../../../src/delivery/charts/drawPicture.ts'
import type { HeldFigures } from '../../../support/charts/buildChart.ts'
import { buildChart, buildRule } from '../../../support/charts/buildChart.ts'

const fp16 = 'rate.fp16.dense.tensor'
const a1 = buildRule('3A090.a.1', [[['tpp', 'at-least', '4800']]])

const draw = (figures: Readonly<Record<string, HeldFigures>>, rules = [a1]) =>
  parseHTML(
    `<html>${drawChart(chartView(buildChart('performance', figures, { rules })), 'wide', 'en')}</html>`,
  ).document

const several = Object.fromEntries(
  Array.from({ length: 40 }, (_, at) => [
    `Chip ${at}`,
    { [fp16]: 100 + ((at * 37) % 90) * 4, 'die-area': 300 + ((at * 53) % 70) * 8 },
  ]),
)

const lines = (document: Document): number => document.querySelectorAll('path').length

describe('the drawing of a chart', () => {
  it('makes of every chip one stop of the keyboard, which says all of it and leads to its page', () => {
    const links = [...draw(several).querySelectorAll('.chart__points a')]
    expect(links).toHaveLength(40)
    expect(links.map((link) => link.getAttribute('href'))).toContain('/en/chips/chip-7')
    expect(links.every((link) => link.getAttribute('tabindex') === null)).toBe(true)
    expect(links[0]?.getAttribute('aria-label')).toMatch(
      /^Chip \d+: TPP [\d,]+, performance density [\d.]+$/,
    )
  })

  it('lets the name beside a point lead there by the mouse alone', () => {
    const names = [...draw(several).querySelectorAll('.chart__labels a')]
    expect(names.length).toBeGreaterThan(5)
    expect(names.every((link) => link.getAttribute('tabindex') === '-1')).toBe(true)
  })

  it('draws a region for a rule in force, with its name, and none without', () => {
    const chip = { A100: { [fp16]: 312, 'die-area': 826 } }
    expect(draw(chip).querySelectorAll('.chart__region')).toHaveLength(1)
    expect(draw(chip).querySelector('.chart__code')?.textContent).toBe('Rule 3A090.a.1')
    expect(draw(chip, []).querySelectorAll('.chart__region')).toHaveLength(0)
  })

  it('draws a bound hollow, and a range as bars', () => {
    const bound = draw({ K20: { 'rate.fp32.dense.vector': 3.5, 'die-area': 561 } })
    expect(bound.querySelector('.chart__points circle')?.getAttribute('fill')).toBe('var(--paper)')
    const exact = draw({ A100: { [fp16]: 312, 'die-area': 826 } })
    const range = draw({ R: { [fp16]: [100, 900], 'die-area': 400 } })
    expect(lines(range) - lines(exact)).toBeGreaterThanOrEqual(2)
  })

  it('escapes what a chip is called', () => {
    const name = '<img src=x onerror=alert(1)>"<script>'
    const document = draw({ [name]: { [fp16]: 312, 'die-area': 826 } })
    expect(document.querySelector('img, script')).toBeNull()
    expect(document.querySelector('.chart__labels text')?.textContent).toBe(name)
    expect(document.querySelector('.chart__points a')?.getAttribute('aria-label')).toContain(name)
  })

  it('stands with a single point, and with values far apart', () => {
    const figures = { A: { [fp16]: 0.001, 'die-area': 900 }, B: { [fp16]: 90000, 'die-area': 2 } }
    expect(drawChart(chartView(buildChart('performance', figures)), 'wide', 'en')).not.toContain(
      'NaN',
    )
  })
})

describe('the picture of a chart to share', () => {
  const picture = drawPicture(
    chartView(
      buildChart('performance', { A100: { [fp16]: 312, 'die-area': 826 } }, { rules: [a1] }),
    ),
    'zh-TW',
  )

  it('holds no text and no colour that only a page would know', () => {
    expect(picture.svg).not.toMatch(/<text|var\(|currentcolor/i)
  })

  it('gives every text with its place', () => {
    const named = Object.fromEntries(picture.texts.map((text) => [text.text, text]))
    expect(named['A100']).toMatchObject({ anchor: 'start', fill: '#f7f4ed' })
    expect(named['↑ 總處理效能（TPP）']).toBeDefined()
    for (const { x, y } of picture.texts) {
      expect(x > -20 && x < picture.width + 20 && y > 0 && y < picture.height + 20).toBe(true)
    }
  })
})
