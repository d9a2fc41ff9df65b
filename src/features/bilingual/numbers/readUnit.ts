import { currencies } from './currencies.ts'
import { Exact } from './Exact.ts'
import { reading } from './found.ts'
import { matchAt } from './matchAt.ts'
import type { Reading } from './quantity.ts'
import { units } from './units.ts'

/** What stands behind a number, where it ends, and what the number means with it. */
type WithUnit = { readonly to: number; readonly readings: readonly Reading[] }

const longestFirst = (names: Iterable<string>): string =>
  [...names].sort((one, other) => other.length - one.length).join('|')

const han = /\p{Script=Han}/u
const chinese = new RegExp(
  ` ?[多餘幾來]?個?(半)?(${longestFirst(units.chinese.keys())})(半(?!導))?`,
  'y',
)
const chineseMoney = new RegExp(
  ` ?[多餘]?(${longestFirst(Object.keys(currencies.after).filter((name) => han.test(name)))})`,
  'y',
)
const symbol = /[ -]?([A-Za-zµ°][A-Za-z]*[²2]?(?:\^2)?(?:\/s)?)(?![A-Za-z0-9²])/y
const perSecond = / ?(?:per second|a second|per sec|\/ ?second|\/ ?sec|每秒|\/秒)(?![a-z])/y
const englishMoney =
  /[ -]((?:(?:US|U\.S\.|NT|New Taiwan|Taiwan|Hong Kong|Singapore|American) )?[A-Za-z]{3,8}?)s?(?![A-Za-z])/y
const english =
  /[ -](?:(?:calendar|business|working|full|more|consecutive|straight|additional|whole|metric|or so|long) )?((?:square[ -]|basis )?[A-Za-z]+(?:-hours?)?)(?![A-Za-z0-9])/y
const eachSecond = /每秒[^\d零一二三四五六七八九十兩。，；]{0,6}$/

const quarter = Exact.of('0.25')
const oneHalf = Exact.of('0.5')

const half = (value: Exact, isHalf: boolean) => (isHalf ? value.plus(oneHalf) : value)

const rate = (unit: string, isRate: boolean) =>
  isRate && (unit === 'byte' || unit === 'bit') ? `${unit}/s` : unit

/** Read the unit or the currency behind a number: `TB/s`, `奈米`, `個半月`, `years`, `億美元`, `yuan`. */
export const readUnit = (
  text: string,
  from: number,
  at: number,
  value: Exact,
): WithUnit | undefined => {
  const next = text.charAt(/[ -]/.test(text.charAt(at)) ? at + 1 : at)
  const isLatin = /[A-Za-zµ°]/.test(next)
  if (!isLatin && next < '\u3000') return undefined
  const isEachSecond = eachSecond.test(text.slice(Math.max(0, from - 10), from))
  const money = isLatin ? null : matchAt(chineseMoney, text, at)
  if (money) {
    const name = money[1] ?? ''
    return {
      to: at + money[0].length,
      readings: [reading('money', value, currencies.after[name])],
    }
  }
  const own = isLatin ? null : matchAt(chinese, text, at)
  const unit = units.chinese.get(own?.[2] ?? '')
  if (own && unit && !(own[2] === '月' && !own[0].includes('個'))) {
    const amount = half(value, Boolean(own[1] ?? own[3])).times(unit.factor)
    const to = at + own[0].length
    if (unit.unit === 'operation') {
      return {
        to,
        readings: [reading('measure', amount, 'op'), reading('measure', amount, 'flop')],
      }
    }
    const measured = reading('measure', amount, rate(unit.unit, isEachSecond))
    // 三週年 is three years, or the third anniversary.
    const isAnniversary = own[2] === '週年' || own[2] === '周年'
    return { to, readings: isAnniversary ? [measured, reading('ordinal', value)] : [measured] }
  }
  if (!isLatin) return undefined
  const sign = matchAt(symbol, text, at)
  const measured = units.symbols.get(sign?.[1] ?? '')
  if (sign && measured) {
    let to = at + sign[0].length
    const per = matchAt(perSecond, text, to)
    if (per) to += per[0].length
    const name = rate(measured.unit, isEachSecond || per !== null)
    return { to, readings: [reading('measure', value.times(measured.factor), name)] }
  }
  const paid = matchAt(englishMoney, text, at)
  const coin = paid?.[1]?.toLowerCase() ?? ''
  if (paid && (coin === 'cent' || coin === 'cents')) {
    const amount = value.times(Exact.of('0.01'))
    return { to: at + paid[0].length, readings: [reading('money', amount, 'USD')] }
  }
  const currency = currencies.after[coin]
  if (paid && currency) {
    return { to: at + paid[0].length, readings: [reading('money', value, currency)] }
  }
  const named = matchAt(english, text, at)
  const word = units.words.get((named?.[1] ?? '').toLowerCase().replace('square-', 'square '))
  if (!named || !word) return undefined
  let to = at + named[0].length
  const per = matchAt(perSecond, text, to)
  if (per) to += per[0].length
  return {
    to,
    readings: [
      reading('measure', value.times(word.factor), rate(word.unit, per !== null)),
      // "Three quarters" of a year, or of anything.
      ...(word.factor.text === '3' && word.unit === 'month'
        ? [reading('share', value.times(quarter))]
        : []),
    ],
  }
}
