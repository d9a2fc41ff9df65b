import type { ChipFigures } from '../arithmetic/chipFigures.ts'
import { performanceDensity } from '../arithmetic/performanceDensity.ts'
import { totalProcessingPerformance } from '../arithmetic/totalProcessingPerformance.ts'
import { areaDiagram } from './charts/areaDiagram.ts'
import { barChart } from './charts/barChart.ts'
import type { MapPoint } from './charts/densityMap.ts'
import { densityMap } from './charts/densityMap.ts'
import type { WindowPoint } from './charts/reviewWindows.ts'
import { reviewWindows } from './charts/reviewWindows.ts'
import type { RuleEvent } from './charts/ruleTimeline.ts'
import { ruleTimeline } from './charts/ruleTimeline.ts'

const names: Record<string, string> = {
  'rtx-4090': 'RTX 4090',
  'rtx-4090d': 'RTX 4090D',
  mi300x: 'MI300X',
  mi325x: 'MI325X',
}

const nameOf = (key: string): string => names[key] ?? key.toUpperCase()

const events: readonly RuleEvent[] = [
  { date: '2022-08-26', text: 'A100, H100', turn: 'tighter' },
  { date: '2022-10-07', text: '87 FR 62186: TPP, GB/s', turn: 'tighter' },
  { date: '2023-11-17', text: '88 FR 73458: TPP, TPP / mm²', turn: 'tighter' },
  { date: '2025-01-13', text: 'AI Diffusion', turn: 'tighter' },
  { date: '2025-04-09', text: 'H20', turn: 'tighter' },
  { date: '2025-05-13', text: 'AI Diffusion', turn: 'looser' },
  { date: '2025-07-14', text: 'H20', turn: 'looser' },
  { date: '2025-08-08', text: 'H20', turn: 'looser' },
  { date: '2025-09-17', text: 'RTX Pro 6000D', turn: 'china' },
  { date: '2026-01-14', text: 'H200', turn: 'china' },
  { date: '2026-01-15', text: '91 FR 1684', turn: 'looser' },
  { date: '2026-01-15', text: 'Proclamation 11002', turn: 'tighter' },
  { date: '2026-05-31', text: 'BIS', turn: 'explained' },
]

const rounded = (value: number): string => Math.round(value).toLocaleString('en')

const bars = (keys: readonly string[], value: (key: string) => number) =>
  keys
    .map((key) => ({ name: nameOf(key), value: value(key), text: rounded(value(key)) }))
    .sort((first, second) => second.value - first.value)

const percent = (name: string, part: number | undefined, all: number | undefined) => {
  const value = ((part ?? 0) / (all ?? 1)) * 100
  return { name, value, text: `${Math.round(value)} %` }
}

/** The charts by key, drawn from the chips' numbers; labels are names, digits and units only. */
export const charts = (figures: Readonly<Record<string, ChipFigures>>): Record<string, string> => {
  const of = (key: string): ChipFigures => {
    const found = figures[key]
    if (!found) throw new Error(`no figures of ${key}`)
    return found
  }
  const tpp = (key: string): number => totalProcessingPerformance(of(key))
  const point = (key: string, side: MapPoint['side'] = 'right'): MapPoint => ({
    name: nameOf(key),
    tpp: tpp(key),
    density: performanceDensity(of(key)) ?? 0,
    side,
  })
  const windowPoint = (key: string, side: WindowPoint['side'] = 'right') => ({
    name: nameOf(key),
    tpp: tpp(key),
    bandwidth: of(key).bandwidth ?? 0,
    side,
  })
  const balance = [
    percent('GB', of('h20').memory, of('h100').memory),
    percent('GB/s', of('h20').bandwidth, of('h100').bandwidth),
    percent('TPP', tpp('h20'), tpp('h100')),
  ]
  return {
    'chart-tpp': barChart(
      bars(
        ['h100', 'h800', 'rtx-4090', 'a100', 'a800', 'rtx-4090d', 'l40', 'h20', 'l4', 'l20'],
        tpp,
      ),
      { value: 4800, text: '4,800' },
      'TPP',
    ),
    'chart-bandwidth': barChart(
      bars(
        ['b200', 'mi325x', 'mi300x', 'h200', 'h20', 'h100', 'a100', 'rtx-4090', 'l20', 'l4'],
        (key) => of(key).bandwidth ?? 0,
      ),
      { value: 1400, text: '1,400' },
      'GB/s',
    ),
    'chart-density': densityMap([
      point('h100', 'left'),
      point('rtx-4090'),
      point('a100'),
      point('l4'),
      point('l40', 'left'),
      point('h20'),
      point('l20', 'left'),
    ]),
    'chart-arithmetic': areaDiagram(
      [
        { name: 'A100 FP16', rate: 312, bits: 16 },
        { name: 'A100 INT8', rate: 624, bits: 8 },
        { name: 'H20 FP16', rate: 148, bits: 16 },
      ],
      4800,
    ),
    'chart-timeline': ruleTimeline(events),
    'chart-windows': reviewWindows([
      windowPoint('b200', 'left'),
      windowPoint('mi325x', 'upperRight'),
      windowPoint('mi300x', 'left'),
      windowPoint('h200', 'farLeft'),
      windowPoint('h100'),
      windowPoint('h20'),
      windowPoint('a100'),
    ]),
    'chart-balance': barChart(balance, { value: 100, text: 'H100 = 100' }, 'H20'),
  }
}
