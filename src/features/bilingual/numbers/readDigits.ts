import { clockReadings } from './clockReadings.ts'
import { Exact } from './Exact.ts'
import type { Found } from './found.ts'
import { reading } from './found.ts'
import { matchAt } from './matchAt.ts'
import { readChineseNumeral } from './readChineseNumeral.ts'
import { readEnglishFigure } from './readEnglishFigure.ts'
import { readMeaning } from './readMeaning.ts'
import { readName } from './readName.ts'
import { readUnit } from './readUnit.ts'

const date = /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/y
/** A day of a month, or a fraction. */
const slashed = /(?<![\d/.])(\d{1,2})\/(\d{1,2})(?![\d/]|\.\d)/y
const version = /\d{1,9}(?:\.\d{1,9}){2,9}(?![\d.])/y
const power = /(\d{1,9}(?:\.\d{1,9})?)(?:([⁰¹²³⁴-⁹]{1,4})|\^(\d{1,4})| 的 ?(\d{1,4}) ?次方)/y
const clock = /(\d{1,2})(?::(\d{2}))?(?: ?([ap])\.?m\b\.?)?(?!\d)/iy
const ordinal = /(\d{1,6})(?:st|nd|rd|th)(?![A-Za-z])/y
const allDigits = /\d+(?:[.,]\d+)*/y
const always = /24\/7(?!\d)/y
const letters = /\d+(?:\.\d+)?([A-Za-z][A-Za-z0-9]*)/y
const suffix = /^(?:k|m|mn|mm|b|bn|t|tn|x|s|st|nd|rd|th|am|pm)$/i
const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹'

const name = (from: number, text: string): Found => ({
  from,
  to: from + text.length,
  readings: [reading('name', text.toUpperCase())],
  need: 'required',
})

const readDate = (text: string, at: number): Found[] | undefined => {
  const found = matchAt(date, text, at)
  if (!found) return undefined
  const [, year = '', , month = '', day = ''] = found
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) {
    return undefined
  }
  const monthAt = at + year.length + 1
  const dayAt = monthAt + month.length + 1
  return [
    { from: at, to: at + 4, readings: [reading('year', year)], need: 'optional' },
    {
      from: monthAt,
      to: monthAt + month.length,
      readings: [reading('month', String(Number(month)))],
      need: 'optional',
    },
    {
      from: dayAt,
      to: dayAt + day.length,
      readings: [reading('day', String(Number(day)))],
      need: 'required',
    },
  ]
}

/** `10/7` is 7 October, seven out of ten, or two numbers. */
const readSlashed = (text: string, at: number): Found[] | undefined => {
  const found = matchAt(slashed, text, at)
  if (!found) return undefined
  const [, first = '', second = ''] = found
  const [one, other] = [Exact.of(first), Exact.of(second)]
  const share = one.by(other)
  if (!share) return undefined
  const isDate =
    (one.whole ?? 0) >= 1 &&
    (one.whole ?? 99) <= 12 &&
    (other.whole ?? 0) >= 1 &&
    (other.whole ?? 99) <= 31
  const shares = [reading('share', share)]
  const from = at + first.length + 1
  return [
    {
      from: at,
      to: at + first.length,
      readings: [...(isDate ? [reading('month', one)] : []), reading('count', one), ...shares],
      need: isDate ? 'optional' : 'required',
    },
    {
      from,
      to: from + second.length,
      readings: [...(isDate ? [reading('day', other)] : []), reading('count', other), ...shares],
      need: 'required',
    },
  ]
}

const readClock = (text: string, at: number): Found | undefined => {
  const found = matchAt(clock, text, at)
  if (!found || (!found[2] && !found[3]) || Number(found[1]) > 24) return undefined
  const half = found[3] && (found[3].toLowerCase() === 'a' ? 'morning' : 'afternoon')
  return {
    from: at,
    to: at + found[0].length,
    readings: clockReadings(Number(found[1]), Number(found[2] ?? 0), half || undefined),
    need: 'required',
  }
}

/** Whether the letters glued to a number make a name of it (`4090D`), not a unit (`96GB`). */
const isName = (text: string, at: number): boolean => {
  const glued = matchAt(letters, text, at)
  const behind = glued?.[1]
  if (!glued || !behind) return false
  const numeral = readEnglishFigure(text, at)
  if (!numeral) return false
  if (suffix.test(behind)) return /^[kmbt]$/i.test(behind)
  return !readUnit(text, at, glued.index + glued[0].length - behind.length, numeral.value)
}

/**
 * Read what begins with a digit; nothing of it is left over.
 *
 * A date gives each of its parts. What is too long for a number is a name.
 */
export const readDigits = (
  text: string,
  at: number,
  isChinese: boolean,
): readonly Found[] & { readonly 0: Found } => {
  const dated = readDate(text, at)
  if (dated?.[0]) return [dated[0], ...dated.slice(1)]
  const idiom = matchAt(always, text, at)
  if (idiom) return [{ ...name(at, idiom[0]), need: 'incidental' }]
  const parted = readSlashed(text, at)
  if (parted?.[0]) return [parted[0], ...parted.slice(1)]
  const inOrder = matchAt(ordinal, text, at)
  if (inOrder) {
    const value = String(Number(inOrder[1]))
    const readings = [reading('ordinal', value), reading('count', value)]
    if (Number(value) <= 31) readings.push(reading('day', value))
    return [{ from: at, to: at + inOrder[0].length, readings, need: 'required' }]
  }
  const time = readClock(text, at)
  if (time) return [time]
  const raisedTo = matchAt(power, text, at)
  if (raisedTo) {
    const [whole, base = '', above = '', caret, said] = raisedTo
    const exponent = above
      ? [...above].map((sign) => String(raised.indexOf(sign))).join('')
      : (caret ?? said ?? '')
    return [
      {
        from: at,
        to: at + whole.length,
        readings: [reading('power', `${base}^${exponent}`)],
        need: 'required',
      },
    ]
  }
  const numbered = matchAt(version, text, at)
  if (numbered) return [name(at, numbered[0])]
  const named = readName(text, at)
  if (
    named &&
    (named.from < at || isName(text, at) || /^\d[A-E]\d{3}/.test(text.slice(at, at + 5)))
  ) {
    const figure = readEnglishFigure(text, at)
    // "405B" is a name, or a number; behind the name of a family it is a name only.
    return figure?.to === named.to && figure.scale && named.from === at
      ? [
          {
            ...named,
            readings: [...readMeaning(text, at, figure, isChinese).readings, ...named.readings],
          },
        ]
      : [named]
  }
  const [chinese, english] = [readChineseNumeral(text, at), readEnglishFigure(text, at)]
  const numeral = chinese && english && english.to >= chinese.to ? english : (chinese ?? english)
  if (!numeral) return [name(at, matchAt(allDigits, text, at)?.[0] ?? text.charAt(at))]
  return [readMeaning(text, at, numeral, isChinese)]
}
