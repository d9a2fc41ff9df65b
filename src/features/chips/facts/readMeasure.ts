import type { Message } from '../../../kernel/messages.ts'
import type { Problem } from '../../../kernel/problem.ts'
import type { Result } from '../../../kernel/result.ts'
import { fail, ok } from '../../../kernel/result.ts'
import type { Measure } from './fact.ts'
import { hedges } from './hedges.ts'
import { levelWidth } from './levelWidth.ts'
import { factMessages } from './messages.ts'
import { loadConvert } from './loadConvert.ts'
import type { CanonicalUnit } from './properties.ts'
import { readNumber } from './readNumber.ts'
import type { Series } from './series.ts'
import { readUnit } from './readUnit.ts'

type MeasureSeries = Extract<Series, { kind: 'measure' }>

const about = new RegExp(`^(?:${hedges.about})\\s*`, 'i')
const atLeast = new RegExp(`^(?:${hedges.atLeast})\\s*`, 'i')
const atMost = new RegExp(`^(?:${hedges.atMost})\\s*`, 'i')
const everySecond = /^每秒\s*/
const currency = /^(?:US\$|USD|\$)\s*/i
const between = /^\s*(?:–|—|-|~|至|到|to)\s*(?=[\d])/i

const problem = (
  message: Message,
  code: string,
  values: Readonly<Record<string, string>> = {},
): { ok: false; problem: Problem } =>
  fail({ code: `chips/${code}`, severity: 'error', message, values })

/** A canonical unit as people write it; a count has none. */
const sayUnit = (unit: CanonicalUnit): string =>
  unit === 'one' ? '' : unit === 'mm^2' ? 'mm²' : unit

const isInBits = (unit: string): boolean => /b(?:\/s)?$/.test(unit)

const unitProblem = (written: string, unit: string, series: MeasureSeries) =>
  isInBits(unit) !== isInBits(series.unit) && /b(?:\/s)?$/i.test(unit) && /b/i.test(series.unit)
    ? problem(factMessages.bitsAndBytes, 'bits-and-bytes', {
        unit,
        wanted: series.unit,
        value: written,
      })
    : problem(factMessages.unitDoesNotFit, 'unit-does-not-fit', {
        unit,
        wanted: sayUnit(series.unit) || '1',
        value: written,
      })

/**
 * Read a value of a series as its source writes it: `≈ 3.35 TB/s`, `600–700 W`, `80 × 10⁹`.
 *
 * “Up to” says nothing of a lower bound, “at least” nothing of an upper one. What stands in
 * brackets behind the unit is a note, and stays in the published form only.
 *
 * @returns the value in the canonical unit, or what is wrong with how it is written.
 */
export const readMeasure = async (
  written: string,
  series: MeasureSeries,
): Promise<Result<Measure, Problem>> => {
  const { convert } = await loadConvert()
  let text = levelWidth(written.trim())
  const isRounded = about.test(text)
  text = text.replace(about, '')
  const bound = atLeast.test(text) ? 'low' : atMost.test(text) ? 'high' : undefined
  text = text.replace(atLeast, '').replace(atMost, '')
  const isRate = everySecond.test(text)
  text = text.replace(everySecond, '')
  const isMoney = series.unit === 'USD'
  const options = { isCount: series.unit === 'one' || isMoney, isRounded }
  const hasCurrency = currency.test(text)
  const first = readNumber(text.replace(currency, ''), options)
  if (!first) return problem(factMessages.noNumber, 'no-number', { value: written })
  // “600 W – 700 W” says its unit twice.
  const repeated = /^\s*[^\d\s]+\s*(?=(?:–|—|-|~|至|到|to)\s*\d)/i.exec(first.rest)
  const joint = first.rest.slice(repeated?.[0].length ?? 0)
  const dash = bound ? null : between.exec(joint)
  const second = dash ? readNumber(joint.slice(dash[0].length), options) : undefined
  const { rest } = second ?? first
  const read = readUnit(rest)
  if (read.kind === 'ambiguous') {
    return problem(factMessages.ambiguousUnit, 'ambiguous-unit', { unit: read.unit })
  }
  if (read.kind === 'unknown') {
    return problem(factMessages.unknownUnit, 'unknown-unit', {
      unit: read.unit,
      wanted: sayUnit(series.unit) || '1',
    })
  }
  if (read.kind === 'none' && series.unit !== 'one' && !(isMoney && hasCurrency)) {
    return problem(factMessages.noUnit, 'no-unit', {
      value: written,
      wanted: sayUnit(series.unit),
    })
  }
  const named = read.kind === 'unit' ? read.unit : isMoney ? 'USD' : 'one'
  const unit = isRate && /b$/i.test(named) ? `${named}/s` : named
  if (isInBits(unit) !== isInBits(series.unit)) return unitProblem(written, unit, series)
  const turned = [first.value, (second ?? first).value, (second ?? first).step].map((decimal) =>
    convert(decimal.toFixed(), unit, series.unit),
  )
  const [low, high, step] = turned
  if (low === undefined || high === undefined || step === undefined) {
    return unitProblem(written, unit, series)
  }
  if (second && first.value.greaterThan(second.value)) {
    return problem(factMessages.rangeBackwards, 'range-backwards', { value: written })
  }
  return ok({
    kind: 'measure',
    low: bound === 'high' ? undefined : low,
    high: bound === 'low' ? undefined : high,
    step,
  })
}
