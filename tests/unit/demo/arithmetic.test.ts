import { computeDensity, computeTpp } from '../../../src/features/chips/control/performance.ts'
import { readValue } from '../../../src/features/chips/facts/readValue.ts'
import { findSeries } from '../../../src/features/chips/facts/series.ts'
import { settleFacts } from '../../../src/features/chips/facts/settleFacts.ts'
import { describe, expect, it } from '@jest/globals'
import { performanceDensity } from '../../../src/demo/arithmetic/performanceDensity.ts'
import { totalProcessingPerformance } from '../../../src/demo/arithmetic/totalProcessingPerformance.ts'
import { readContent } from '../../../src/demo/readContent.ts'

const plain = {
  chip: 1,
  confidence: 'official',
  recordedFrom: '2025',
  recordedTo: undefined,
  validFrom: undefined,
  validTo: undefined,
} as const
const { chips, figures, specTables } = await readContent()
const tppOf = (key: string): number => totalProcessingPerformance(figures[key] ?? {})
const densityOf = (key: string): number => performanceDensity(figures[key] ?? {}) ?? NaN
const numberIn = (text: string): number => Number(text.replace(/[≈,\s]/g, ''))

describe('the numbers of the demonstration', () => {
  it.each([
    ['a100', 4992, 6.04],
    ['a800', 4992, 6.04],
    ['h20', 2368, 2.91],
    ['l20', 1914, 3.14],
    ['l4', 1936, 6.59],
    ['h100', 15832, 19.45],
  ])('%s has the TPP and density of the check values', (key, tpp, density) => {
    expect(Math.round(tppOf(key))).toBe(tpp)
    expect(densityOf(key)).toBeCloseTo(density, 2)
  })

  it('puts the RTX 4090 above the line of 4,800 and the 4090D below it', () => {
    expect(Math.round(tppOf('rtx-4090'))).toBe(5285)
    expect(Math.round(tppOf('rtx-4090d'))).toBe(4707)
  })

  it('counts 600 TOPS at 8 bits and 300 TFLOPS at 16 as the same 4,800', () => {
    expect(totalProcessingPerformance({ int8: 600 })).toBe(4800)
    expect(totalProcessingPerformance({ fp16: 300 })).toBe(4800)
  })

  it('knows no density where the die area is unknown', () => {
    expect(performanceDensity({ fp16: 96.5 })).toBeUndefined()
  })

  it('gives on chip pages, from facts, what the sums give', async () => {
    const asked = { on: '2026-01-01', known: '9999' }
    for (const chip of chips) {
      const facts = await Promise.all(
        chip.figures
          .filter(([, , source]) => source)
          .map(async ([key, published], id) => {
            const read = await readValue(published, findSeries(key)!)
            if (!read.ok) throw new Error(read.problem.code)
            const { value } = read
            return { ...plain, id, series: key, value }
          }),
      )
      const held = settleFacts(facts, asked).get(1) ?? new Map<string, never>()
      const tpp = computeTpp(held)
      if (tpp && figures[chip.key]) {
        expect([chip.key, Math.abs(Number(tpp.low) - tppOf(chip.key)) < 4]).toEqual([
          chip.key,
          true,
        ])
      }
      const density = computeDensity(held)
      if (density && figures[chip.key]?.dieArea) {
        expect(Number(density.low)).toBeCloseTo(densityOf(chip.key), 1)
      }
    }
  })

  it('states in tables what the sums give', () => {
    for (const { rows } of specTables) {
      for (const { chip, cells } of rows) {
        if (!chip) continue
        if (typeof cells['tpp'] === 'string') {
          expect([chip, numberIn(cells['tpp'])]).toEqual([chip, Math.round(tppOf(chip))])
        }
        if (typeof cells['density'] === 'string') {
          expect([chip, cells['density']]).toEqual([chip, densityOf(chip).toFixed(2)])
        }
      }
    }
  })

  it('places the L20 0.06 under 3.2 and the H20 32 under 2,400', () => {
    expect(3.2 - densityOf('l20')).toBeCloseTo(0.06, 2)
    expect(2400 - tppOf('h20')).toBe(32)
  })

  it('finds the H200 and the MI325X in the windows of the duty, and nothing else', () => {
    const inWindow = Object.keys(figures).filter((key) => {
      const [tpp, bandwidth] = [tppOf(key), figures[key]?.bandwidth ?? 0]
      const first = tpp > 14000 && tpp < 17500 && bandwidth > 4500 && bandwidth < 5000
      const second = tpp > 20800 && tpp < 21100 && bandwidth > 5800 && bandwidth < 6200
      return first || second
    })
    expect(inWindow.sort()).toEqual(['h200', 'mi325x'])
  })
})
