import { Exact } from './Exact.ts'
import { matchAt } from './matchAt.ts'
import type { Numeral } from './numeral.ts'

const units = [
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen',
  'sixteen seventeen eighteen nineteen',
]
  .join(' ')
  .split(' ')
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

const cardinals = new Map<string, number>([
  ...units.map((name, value) => [name, value] as const),
  ...tens.map((name, at) => [name, (at + 2) * 10] as const),
])

const ordinals = new Map<string, number>([
  ...'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'
    .split(' ')
    .map((name, at) => [name, at + 1] as const),
  ...units.slice(13).map((name, at) => [`${name}th`, at + 13] as const),
  ...tens.map((name, at) => [name.replace(/y$/, 'ieth'), (at + 2) * 10] as const),
])

const scales: Readonly<Record<string, number>> = {
  thousand: 3,
  million: 6,
  billion: 9,
  trillion: 12,
  quadrillion: 15,
}

const word = /[A-Za-z]+(?![A-Za-z0-9])/y
const gap = / ?-? ?/y
const andHalf = /[ -]and[ -]a[ -]half(?![a-z])/y

/** What was read, and whether it says which one, not how many ("twenty-first"). */
type EnglishNumeral = Numeral & { readonly isOrdinal: boolean }

const article = / an? /y

const mostWords = 24

/** Read a number in words: "twenty-five", "two hundred and ten", "half a million", "twenty-first". */
export const readEnglishNumeral = (text: string, at: number): EnglishNumeral | undefined => {
  let total = Exact.of('0')
  let section = Exact.of('0')
  let scale: Exact | undefined
  let to = at
  let next = at
  let count = 0
  let kind = ''
  let isVague = false
  let isOrdinal = false
  for (; count < mostWords && !isOrdinal; count += 1) {
    const name = matchAt(word, text, next)?.[0]
    if (!name) break
    const lower = name.toLowerCase()
    const end = next + name.length
    const [cardinal, ordinal] = [cardinals.get(lower), ordinals.get(lower)]
    const value = cardinal ?? ordinal
    if (value !== undefined) {
      // "Twenty-five" is one number, "five twenty" is two.
      if (kind === 'unit' || kind === 'article' || (kind === 'ten' && value > 9)) break
      section = section.plus(Exact.of(String(value)))
      kind = value < 20 ? 'unit' : 'ten'
      isOrdinal = ordinal !== undefined
    } else if ((lower === 'a' || lower === 'an') && count === 0) {
      kind = 'article'
      next = end + (matchAt(gap, text, end)?.[0].length ?? 0)
      continue
    } else if (lower === 'half' && kind === 'article') {
      section = Exact.of('0.5')
      kind = 'half'
    } else if (lower === 'half' && count === 0) {
      const found = matchAt(article, text, end)
      const following = found && matchAt(word, text, end + found[0].length)?.[0].toLowerCase()
      if (!found || !following || !(following in scales || following === 'dozen')) break
      section = Exact.of('0.5')
      kind = 'half'
      next = end + found[0].length
      to = end
      continue
    } else if (lower === 'hundred' || lower === 'dozen') {
      if (kind === '' || kind === 'scale') break
      if (kind === 'article') section = Exact.of('1')
      section = section.times(Exact.of(lower === 'dozen' ? '12' : '100'))
      isVague ||= lower === 'dozen'
      kind = 'hundred'
    } else if (lower in scales) {
      if (kind === '' || kind === 'scale') break
      if (kind === 'article') section = Exact.of('1')
      const power = Exact.ten(scales[lower] ?? 0)
      total = total.plus(section.times(power))
      section = Exact.of('0')
      scale = power
      kind = 'scale'
    } else if (lower === 'and' && (kind === 'hundred' || kind === 'scale')) {
      const following = matchAt(word, text, end + 1)?.[0].toLowerCase() ?? ''
      if (!cardinals.has(following)) break
      next = end + 1
      continue
    } else {
      break
    }
    to = end
    const half = matchAt(andHalf, text, to)
    if (half && kind === 'unit') {
      section = section.plus(Exact.of('0.5'))
      to += half[0].length
    }
    next = to + (matchAt(gap, text, to)?.[0].length ?? 0)
    if (next === to) break
  }
  if (to === at || kind === 'article' || kind === 'half') return undefined
  const value = total.plus(section)
  return {
    value,
    to,
    scale,
    isSpelled: true,
    isWord: count <= 1,
    isVague,
    isOrdinal,
  }
}
