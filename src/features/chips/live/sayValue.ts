import type { Locale } from '../../../kernel/locale.ts'
import type { FactValue, Measure } from '../facts/fact.ts'
import type { CanonicalUnit } from '../facts/properties.ts'
import type { Series } from '../facts/series.ts'
import { sayPartialDate } from '../../../kernel/sayPartialDate.ts'

const about = /^\s*(?:≈|~|∼|約|大約|近|approx|about|around|circa|ca\.|c\.)/i

/** From how many on a count is written in words of its size: 80 billion, 800億. */
const many = 1_000_000

const unitNames: Readonly<Partial<Record<CanonicalUnit, string>>> = { 'mm^2': 'mm²', one: '' }

const tags = { en: 'en-GB', 'zh-TW': 'zh-TW' } as const

const formatOf = (locale: Locale, isCount: boolean) =>
  new Intl.NumberFormat(tags[locale], {
    maximumFractionDigits: 6,
    ...(isCount ? { notation: 'compact', compactDisplay: 'long' } : {}),
  })

// To make one takes longer than to write a whole row.
const formats = {
  en: { count: formatOf('en', true), measure: formatOf('en', false) },
  'zh-TW': { count: formatOf('zh-TW', true), measure: formatOf('zh-TW', false) },
} as const

const sayNumber = (digits: string, unit: CanonicalUnit, locale: Locale): string => {
  const isCount = unit === 'one' && Math.abs(Number(digits)) >= many
  const format = formats[locale][isCount ? 'count' : 'measure']
  return format.format(digits as Intl.StringNumericLiteral)
}

const sayRange = ({ low, high }: Measure, unit: CanonicalUnit, locale: Locale): string => {
  const [from, to] = [low, high].map((one) => one && sayNumber(one, unit, locale))
  if (from === undefined) return `≤ ${to}`
  if (to === undefined) return `≥ ${from}`
  return from === to ? from : `${from}–${to}`
}

/**
 * Write a fact's value for a table: in the unit of its property, as a language writes numbers.
 *
 * A table compares, so its cells are in one unit whatever the sources wrote; what a source only gave
 * roughly stays marked so.
 *
 * @param published how the source wrote it.
 */
export const sayValue = (
  value: FactValue,
  published: string,
  series: Series,
  locale: Locale,
): string => {
  if (value.kind === 'date') return sayPartialDate(value.date, locale)
  if (value.kind === 'text' || series.kind !== 'measure') return published
  const said = sayRange(value, series.unit, locale)
  const rough = about.test(published) ? `≈ ${said}` : said
  if (series.unit === 'USD') return `US$${rough}`
  const unit = unitNames[series.unit] ?? series.unit
  return unit === '' ? rough : `${rough} ${unit}`
}
