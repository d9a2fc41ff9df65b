import { Decimal } from 'decimal.js'
import mathjs from 'mathjs/lib/browser/math.js'

import type { CanonicalUnit } from './properties.ts'

const { bignumberDependencies, createUnitDependencies, unitDependencies } = mathjs

const math = mathjs.create(
  { ...unitDependencies, ...createUnitDependencies, ...bignumberDependencies },
  { number: 'BigNumber', precision: 64 },
)

// Operations on integers and on floating-point numbers are not the same thing.
math.createUnit({ FLOPS: { prefixes: 'short' }, OPS: { prefixes: 'short' } })

/** Decimals with more digits than any source gives. */
const Exact = Decimal.clone({ precision: 64 })

/** A decimal as it is stored: no exponent, no digit that says nothing. */
const plain = (number: Decimal.Value): string => new Exact(number).toFixed()

const factors = new Map<string, string | undefined>()

/** How many of one unit another is, asked for once: mathjs takes longer than a whole row. */
const factorOf = (unit: string, to: CanonicalUnit): string | undefined => {
  const key = `${unit} ${to}`
  if (!factors.has(key)) {
    const one = math.unit(math.bignumber('1'), unit)
    const isAlike = one.equalBase(math.unit(to))
    factors.set(key, isAlike ? one.toNumeric(to).toString() : undefined)
  }
  return factors.get(key)
}

/**
 * Turn a decimal from one unit into another; exact, since every unit here is a multiple.
 *
 * @param unit as mathjs writes it, `GB/s` or `TFLOPS`; `one` and `USD` are in no system of units.
 * @returns `undefined` where the units measure different things.
 */
export const convert = (decimal: string, unit: string, to: CanonicalUnit): string | undefined => {
  if (unit === 'one' || unit === 'USD') return unit === to ? plain(decimal) : undefined
  if (to === 'one' || to === 'USD') return undefined
  const factor = factorOf(unit, to)
  return factor === undefined ? undefined : plain(new Exact(decimal).times(factor))
}
