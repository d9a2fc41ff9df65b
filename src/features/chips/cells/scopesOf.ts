import { levelWidth } from '../facts/levelWidth.ts'
import type { Quantity } from './findQuantities.ts'

/** What stands between alternatives: they share their noun. */
const joint = /^\s*(?:\/|或|or)\s*$/i

const isBare = (part: string): boolean => !/[\p{L}\p{N}]/u.test(part)

/**
 * Where to look for the noun of a quantity, the nearest first; the label of the column comes last.
 *
 * Beside several quantities a noun belongs to one of them: to the one before it where the text
 * begins with a quantity, to the one behind it where it ends with one.
 */
export const scopesOf = (
  text: string,
  quantities: readonly Quantity[],
  at: number,
  label: string,
): string[] => {
  const level = levelWidth(text)
  const isJoined = (next: number) =>
    joint.test(level.slice(quantities[next - 1]?.to, quantities[next]?.from))
  let [first, last] = [at, at]
  while (first > 0 && isJoined(first)) first -= 1
  while (last < quantities.length - 1 && isJoined(last + 1)) last += 1
  const before = level.slice(quantities[first - 1]?.to ?? 0, quantities[first]!.from)
  const after = level.slice(quantities[last]!.to, quantities[last + 1]?.from)
  if (quantities.length === 1) return [before + after, label]
  if (isBare(level.slice(0, quantities[0]!.from))) return [after, before, label]
  if (isBare(level.slice(quantities.at(-1)!.to))) return [before, after, label]
  return [`${before} ${after}`, label]
}
