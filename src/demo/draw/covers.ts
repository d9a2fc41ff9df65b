import { displaced } from './covers/displaced.ts'
import { floorplan } from './covers/floorplan.ts'
import { flow } from './covers/flow.ts'
import { gate } from './covers/gate.ts'
import { matrix } from './covers/matrix.ts'
import { rings } from './covers/rings.ts'
import { signal } from './covers/signal.ts'
import { stacks } from './covers/stacks.ts'
import { strata } from './covers/strata.ts'
import { threshold } from './covers/threshold.ts'
import { wafer } from './covers/wafer.ts'
import { windows } from './covers/windows.ts'
import { palettes } from './palettes.ts'

/** The covers by key, drawn without text, so that one serves both languages. */
export const covers = (): Record<string, string> => ({
  'cover-wafer': wafer(palettes['export-controls'], 20),
  'cover-threshold': threshold(palettes['data-desk'], 4800),
  'cover-floorplan': floorplan(palettes.silicon, 826),
  'cover-rings': rings(palettes['data-desk'], 64),
  'cover-windows': windows(palettes['export-controls'], 2026),
  'cover-strata': strata(palettes['export-controls'], 2022),
  'cover-stacks': stacks(palettes.memory, 1400),
  'cover-flow': flow(palettes.industry, 715),
  'cover-signal': signal(palettes.memory, 459),
  'cover-matrix': matrix(palettes.silicon, 24),
  'cover-displaced': displaced(palettes['data-desk'], 5),
  'cover-gate': gate(palettes.industry),
})
