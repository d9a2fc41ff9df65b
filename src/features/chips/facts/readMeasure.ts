import { Decimal } from 'decimal.js'

import type { Result } from '../../../kernel/result.ts'
import { fail, ok } from '../../../kernel/result.ts'
import type { Measure } from './fact.ts'
import { hedges } from './hedges.ts'
import { levelWidth } from './levelWidth.ts'
import { factMessages } from './messages.ts'
import { loadConvert } from './loadConvert.ts'
import type { CanonicalUnit } from './properties.ts'
import { readNumber } from './readNumber.ts'
import type { Refusal } from './refusal.ts'
import { refusal } from './refusal.ts'
import type { Series } from './series.ts'
import { readUnit } from './readUnit.ts'

type MeasureSeries = Extract<Series, { kind: 'measure' }>

const about = new RegExp(`^(?:${hedges.about})\\s*`, 'i')
const atLeast = new RegExp(`^(?:${hedges.atLeast})\\s*`, 'i')
const atMost = new RegExp(`^(?:${hedges.atMost})\\s*`, 'i')
const everySecond = /^每秒\s*/
const currency = /^(?:US\$|USD|\$)\s*/i
const between = /^\s*(?:–|—|-|~|至|到|to)\s*(?=[\d])/i

// What only explains: a note in brackets, or a mark that leads to one.
const explains = /^[(（[*†‡]/

/** A canonical unit as people write it; a count has none. */
const sayUnit = (unit: CanonicalUnit): string =>
  unit === 'one' ? '' : unit === 'mm^2' ? 'mm²' : unit

const isInBits = (unit: string): boolean => /b(?:\/s)?$/.test(unit)

const unfit = (value: string, unit: string, { unit: canonical }: MeasureSeries): Refusal => {
  if (canonical === 'one') {
    return refusal('unit-does-not-fit', factMessages.countHasNoUnit, { unit })
  }
  const mixesBits = isInBits(unit) !== isInBits(canonical)
  return mixesBits && /b(?:\/s)?$/i.test(unit) && /b/i.test(canonical)
    ? refusal('bits-and-bytes', factMessages.bitsAndBytes, { unit, wanted: canonical, value })
    : refusal('unit-does-not-fit', factMessages.unitDoesNotFit, {
        unit,
        wanted: sayUnit(canonical),
        value,
      })
}

/** What stands behind the number: the unit as mathjs writes it, or why it is none of the series. */
const unitOf = (
  value: string,
  rest: string,
  series: MeasureSeries,
  hasCurrency: boolean,
): Result<string, Refusal> => {
  const read = readUnit(rest)
  const wanted = sayUnit(series.unit)
  const isMoney = series.unit === 'USD'
  switch (read.kind) {
    case 'ambiguous':
      return fail(refusal('ambiguous-unit', factMessages.ambiguousUnit, { unit: read.unit }))
    case 'unknown': {
      const { unit } = read
      return fail(
        series.unit === 'one'
          ? refusal('unknown-unit', factMessages.countHasNoUnit, { unit })
          : refusal('unknown-unit', factMessages.unknownUnit, { unit, wanted }),
      )
    }
    case 'none':
      return series.unit === 'one' || (isMoney && hasCurrency)
        ? ok(series.unit)
        : fail(refusal('no-unit', factMessages.noUnit, { value, wanted }))
    case 'unit':
      return read.note === '' || explains.test(read.note)
        ? ok(read.unit)
        : fail(refusal('unmarked-note', factMessages.unmarkedNote, { value, note: read.note }))
  }
}

/**
 * Read a value of a series as its source writes it: `≈ 3.35 TB/s`, `600–700 W`, `80 × 10⁹`.
 *
 * “Up to” says nothing of a lower bound, “at least” nothing of an upper one. What stands in
 * brackets behind the unit is a note, and stays in the published form only; other words there are
 * refused, since they may say another value: `700 W or 1,000 W`.
 *
 * @returns the value in the canonical unit, or what is wrong with how it is written.
 */
export const readMeasure = async (
  written: string,
  series: MeasureSeries,
): Promise<Result<Measure, Refusal>> => {
  const { convert } = await loadConvert()
  let text = levelWidth(written.trim())
  const isRounded = about.test(text)
  text = text.replace(about, '')
  const bound = atLeast.test(text) ? 'low' : atMost.test(text) ? 'high' : undefined
  text = text.replace(atLeast, '').replace(atMost, '')
  const isRate = everySecond.test(text)
  text = text.replace(everySecond, '')
  const isCount = series.unit === 'one' || series.unit === 'USD'
  const options = { isCount, isRounded }
  const first = readNumber(text.replace(currency, ''), options)
  if (!first) return fail(refusal('no-number', factMessages.noNumber, { value: written }))
  // “600 W – 700 W” says its unit twice, “900 GB/s – 1.2 TB/s” each its own.
  const own = /^\s*[^\d\s]+\s*(?=(?:–|—|-|~|至|到|to)\s*\d)/i.exec(first.rest)?.[0] ?? ''
  const joint = first.rest.slice(own.length)
  const dash = bound ? null : between.exec(joint)
  const second = dash ? readNumber(joint.slice(dash[0].length), options) : undefined
  const last = second ?? first
  const convertAll = (
    rest: string,
    ...decimals: readonly Decimal[]
  ): Result<readonly string[], Refusal> => {
    const named = unitOf(written, rest, series, currency.test(text))
    if (!named.ok) return named
    const unit = isRate && /b$/i.test(named.value) ? `${named.value}/s` : named.value
    if (isInBits(unit) !== isInBits(series.unit)) return fail(unfit(written, unit, series))
    const turned = decimals.flatMap((one) => convert(one.toFixed(), unit, series.unit) ?? [])
    return turned.length < decimals.length ? fail(unfit(written, unit, series)) : ok(turned)
  }
  const end = convertAll(last.rest, last.value, last.step)
  if (!end.ok) return end
  const begin = convertAll(second && own !== '' ? own : last.rest, first.value)
  if (!begin.ok) return begin
  const [low = '', [high = '', step = '']] = [begin.value[0], end.value]
  if (new Decimal(low).greaterThan(high)) {
    return fail(refusal('range-backwards', factMessages.rangeBackwards, { value: written }))
  }
  return ok({
    kind: 'measure',
    low: bound === 'high' ? undefined : low,
    high: bound === 'low' ? undefined : high,
    step,
  })
}
