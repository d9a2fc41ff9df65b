import * as fc from 'fast-check'
import { findLoss } from './findLoss.ts'
import { markdownArbitrary } from './markdownArbitrary.ts'

const [cases = '1000', seed] = process.argv.slice(2)
const started = performance.now()
const result = fc.check(
  fc.property(markdownArbitrary, (text) => {
    const loss = findLoss(text)
    if (loss !== undefined) throw new Error(loss)
  }),
  { numRuns: Number(cases), ...(seed === undefined ? {} : { seed: Number(seed) }) },
)
const seconds = ((performance.now() - started) / 1000).toFixed(1)
process.stdout.write(
  result.failed
    ? `${String(result.errorInstance)}\n${fc.defaultReportMessage(result)}\n`
    : `${result.numRuns} texts read, no word lost, in ${seconds} s (seed ${result.seed}).\n`,
)
process.exitCode = result.failed ? 1 : 0
