import { Decimal } from 'decimal.js'

/**
 * Write a decimal for readers: rounded to places, thousands apart.
 *
 * @param besides a number that it must not be taken for: rounded so far that both look the same, it
 * is written with more places.
 */
export const groupDigits = (decimal: string, places: number, besides?: string): string => {
  const exact = new Decimal(decimal)
  const rounded = exact.toDecimalPlaces(places)
  const isMistaken = besides !== undefined && rounded.equals(besides) && !exact.equals(besides)
  const [whole = '', rest] = (isMistaken ? exact.toDecimalPlaces(places + 4) : rounded)
    .toFixed()
    .split('.')
  const digits = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ',')
  return rest ? `${digits}.${rest}` : digits
}
