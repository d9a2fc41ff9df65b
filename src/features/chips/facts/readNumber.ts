import { Decimal } from 'decimal.js'

/** A number as somebody wrote it, and what stands behind it. */
export type WrittenNumber = {
  /** Without separators and scale words: `80 × 10⁹` is 80000000000. */
  readonly value: Decimal
  /** The place of its last digit that is said to be so. */
  readonly step: Decimal
  /** What stands behind it, a word of scale (`80 billion`) left out. */
  readonly rest: string
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'

const powerOf = (written: string): number =>
  Number([...written].map((one) => superscripts.indexOf(one)).join(''))

const scales: ReadonlyArray<readonly [pattern: RegExp, power: number]> = [
  [/^\s*(?:兆|trillion(?![a-z]))/i, 12],
  [/^\s*(?:billion(?![a-z])|bn(?![a-z])|B(?![a-z/]))/i, 9],
  [/^\s*億/, 8],
  [/^\s*(?:million(?![a-z])|M(?![a-z]))/, 6],
  [/^\s*萬/, 4],
]

const pattern = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?(?:e\+?(\d{1,2}))?/i

/**
 * Read the number that a text begins with; `undefined` if it begins with none.
 *
 * @param isCount whether a word of scale may follow: 80 B are 80 billion transistors, and 80 bytes.
 * @param isRounded whether zeros at the end of a whole number may stand for digits nobody gave.
 */
export const readNumber = (
  text: string,
  { isCount, isRounded }: { readonly isCount: boolean; readonly isRounded: boolean },
): WrittenNumber | undefined => {
  const parts = pattern.exec(text)
  if (!parts) return undefined
  const [whole, decimals = '', exponent = '0'] = parts
  let rest = text.slice(whole.length)
  let power = Number(exponent)
  const tens = /^\s*[×x*]\s*10(?:([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2})|\^(\d{1,2}))/.exec(rest)
  if (tens) {
    power += tens[1] ? powerOf(tens[1]) : Number(tens[2])
    rest = rest.slice(tens[0].length)
  } else if (isCount) {
    const scale = scales.find(([word]) => word.test(rest))
    if (scale) {
      power += scale[1]
      rest = rest.replace(scale[0], '')
    }
  }
  const digits = whole.replace(/,|e.*$/gi, '')
  const zeros = isRounded && decimals === '' ? (/[1-9](0+)$/.exec(digits)?.[1]?.length ?? 0) : 0
  return {
    value: new Decimal(digits).times(new Decimal(10).pow(power)),
    step: new Decimal(10).pow(power - decimals.length + zeros),
    rest,
  }
}
