import { Exact } from './Exact.ts'
import { matchAt } from './matchAt.ts'
import type { Numeral } from './numeral.ts'

const digits = '零一二三四五六七八九'
const digitOf = (sign: string): number => (sign === '兩' ? 2 : digits.indexOf(sign))

const small: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3 }
const large: Readonly<Record<string, number>> = { 萬: 4, 億: 8, 兆: 12 }

const figure = /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?/y
const digitRun = /[零一二三四五六七八九兩]+/y
const pointed = /點([零一二三四五六七八九]{1,9})(?![零一二三四五六七八九十百分半])/y
const scaleAhead = / ?[多餘]?(?=[十百千萬億兆](?!分之))/y
const figureAhead = / ?(?=\d)/y
const year = /(?:19|20)\d\d ?年/y

/** Longer ones are no numbers that anyone reckons with. */
const mostTokens = 24
const mostDigits = 24

const zero = Exact.of('0')
const one = Exact.of('1')

/**
 * Read a number where it begins: `4,800`, `4.8 萬`, `3 萬 5,000`, `兩千零八十億`, `二〇二五`, `三點五`,
 * `兩萬五` (25,000), `三四` (three or four).
 *
 * @param isBare lets it begin with 百, 千, 萬, 億 or 兆, as in 近百.
 */
export const readChineseNumeral = (
  text: string,
  at: number,
  isBare = false,
): Numeral | undefined => {
  let total = zero
  let section = zero
  let pending: Exact | undefined
  let last = ''
  let lastLarge = Number.POSITIVE_INFINITY
  let lastSmall = Number.POSITIVE_INFINITY
  let scale: Exact | undefined
  let second: Exact | undefined
  let isSpelled = true
  let isWord = false
  let isVague = false
  let to = at
  /** What was read when the last large unit ended: a number may go on with something that is none. */
  let kept: { value: Exact; to: number } | undefined
  const give = (value: Exact, end: number): Numeral => ({
    value,
    to: end,
    scale,
    second,
    isSpelled,
    isWord: isWord && !scale,
    isVague,
  })
  for (let token = 0; token < mostTokens; token += 1) {
    const sign = text[to] ?? ''
    if (sign >= '0' && sign <= '9') {
      if (pending || !section.isZero) break
      if (kept && matchAt(year, text, to)) break
      const found = matchAt(figure, text, to)?.[0] ?? ''
      if (found === '' || found.length > mostDigits) break
      const value = Exact.of(found)
      if (kept && !value.isBelow(Exact.ten(lastLarge))) break
      isSpelled = kept ? isSpelled : false
      pending = value
      last = 'figure'
      to += found.length
      const ahead = matchAt(scaleAhead, text, to)
      if (ahead) to += ahead[0].length
    } else if (digitOf(sign) >= 0) {
      if (pending) break
      const run = matchAt(digitRun, text, to)?.[0] ?? ''
      if (run.length > mostDigits) break
      const isAfterUnit = last !== ''
      const values = [...run].map(digitOf)
      const next = text[to + run.length] ?? ''
      if (run.length === 1 || (isAfterUnit && run.length === 2 && values[0] === 0)) {
        if (sign === '零' && run.length === 1 && isAfterUnit) break
        pending = Exact.of(String(values.at(-1)))
        to += run.length
        const point = matchAt(pointed, text, to)
        if (point) {
          const places = [...(point[1] ?? '')].map(digitOf).join('')
          pending = Exact.of(`${values.at(-1)}.${places}`)
          to += point[0].length
          last = 'point'
        } else {
          last = isAfterUnit && run.length === 1 ? `${last} digit` : 'digit'
        }
        isWord = !isAfterUnit
      } else if (isAfterUnit) {
        break
      } else if (run.length === 2 && values[1] === (values[0] ?? 0) + 1 && values[0] !== 0) {
        to += 2
        pending = Exact.of(String(values[1]))
        if (next in small || next in large) {
          isVague = true
          last = 'digit'
        } else {
          second = pending
          pending = Exact.of(String(values[0]))
          isWord = true
          break
        }
      } else {
        to += run.length
        pending = Exact.of(values.join(''))
        isWord = run.length < 3
        last = 'run'
        if (!(next in large)) break
      }
    } else if (sign in small) {
      const power = small[sign] ?? 0
      if (power >= lastSmall || (!pending && sign !== '十' && !(isBare && last === ''))) break
      if (text.startsWith('分', to + 1) && sign !== '十') break
      section = section.plus((pending ?? one).times(Exact.ten(power)))
      isWord = !pending && sign === '十' && last === ''
      pending = undefined
      lastSmall = power
      last = sign
      to += 1
      const ahead = matchAt(scaleAhead, text, to)
      if (ahead && ahead[0] !== ' ') {
        to += ahead[0].length
      }
    } else if (sign in large) {
      if (text.startsWith('分之', to + 1)) break
      const power = large[sign] ?? 0
      let part = section.plus(pending ?? zero)
      if (last in large && power > lastLarge) {
        total = total.times(Exact.ten(power))
        scale = (scale ?? one).times(Exact.ten(power))
      } else {
        if (last === '' && isBare) part = one
        if (part.isZero || power >= lastLarge) break
        total = total.plus(part.times(Exact.ten(power)))
        scale = Exact.ten(power)
      }
      section = zero
      pending = undefined
      isWord = false
      lastLarge = power
      lastSmall = Number.POSITIVE_INFINITY
      last = sign
      to += 1
      kept = { value: total, to }
      const ahead = matchAt(figureAhead, text, to)
      if (ahead) to += ahead[0].length
    } else {
      break
    }
  }
  if (last === '') return pending ? give(pending, to) : undefined
  const unit = last.endsWith(' digit') ? (last[0] ?? '') : ''
  if (pending && (unit in small || unit in large) && unit !== '十') {
    pending = pending.times(Exact.ten((small[unit] ?? large[unit] ?? 0) - 1))
  }
  const rest = section.plus(pending ?? zero)
  if (kept && rest.isZero) return give(kept.value, kept.to)
  const value = total.plus(rest)
  if (!value.isBelow(Exact.ten(mostDigits))) return undefined
  // A blank that was passed on the way to a unit that is none is given back.
  const end = text[to - 1] === ' ' ? to - 1 : to
  return give(value, end)
}
