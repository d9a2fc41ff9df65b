import { clockReadings } from './clockReadings.ts'
import { currencies } from './currencies.ts'
import { Exact } from './Exact.ts'
import type { Found } from './found.ts'
import { reading } from './found.ts'
import { matchAt } from './matchAt.ts'
import type { Numeral } from './numeral.ts'
import type { Need, Reading } from './quantity.ts'
import { readChineseNumeral } from './readChineseNumeral.ts'
import { readUnit } from './readUnit.ts'

const one = Exact.of('1')
const percent = Exact.of('0.01')
const tenth = Exact.of('0.1')
const half = Exact.of('0.5')

const escape = (text: string) => text.replaceAll(/[.$]/g, '\\$&')
const currencyBefore = new RegExp(
  `(?<![A-Za-z])(${Object.keys(currencies.before)
    .sort((a, b) => b.length - a.length)
    .map(escape)
    .join('|')})(?:[約逾近達]| )?$`,
  'i',
)
const currencyEnd = /[$¥€£₩幣元圓鎊金A-Za-z](?:[約逾近達]| )?$/
const ordinalBefore = /第 ?$/
const yearsBefore = /民國 ?$/
const growthBefore =
  /(?:增加|成長|多出|高出|提高|提升|增長|上漲|上升|擴大|擴增|大增|[增漲多])了?[約近逾達]?$/
const hourBefore = /(上午|早上|清晨|凌晨|下午|晚間|晚上|傍晚|中午) ?$/
const mornings = new Set(['上午', '早上', '清晨', '凌晨'])
const rateAround = /[兌對每]$/
const rateBehind = /^ ?[兌對]/
const listBefore = /、|與|和|及|跟/g
const clauseEnd = /[。；，！？,;!?:：]/

const share =
  /(?:[ -]?(?:%|percent(?:age[ -]points?)?|per cent|pct|pp)(?![a-z])| ?[多餘]?個?百分點)/iy
const points = / points?(?![a-z])/iy
const parts = /[ ]?分之 ?/y
const tenths = /[ ]?成([一二三四五六七八九半]?)(?![為功長員本立果就熟份形交品分績效語因人])/y
const multiple = /[ ]?[多餘]?倍(半(?!導))?/y
const times = /(?:[ -](?:times|fold)|fold|[xX])(?![A-Za-z0-9])/y
const decade = /[ ]?年代|s(?![A-Za-z])/y
const yearBehind = / ?(?:年度?|會計年度|財政年度|財年)(?!代)/y
const monthBehind = / ?月/y
const dayBehind = / ?[日號]/y
const quarterBehind = / ?季/y
const clockBehind =
  / ?(點鐘?|時)(?![間代期候刻常脈報尚薪速])(?:(半)|整| ?([0-9零一二三四五六七八九十]{1,3}) ?分)?/y
const oClock = / o'clock/iy
const classifier =
  / ?[多餘幾來]?(?:世代|階段|部分|位數|個|家|款|項|種|名|位|人|國|次|度|件|台|部|座|顆|枚|片|張|條|點|代|期|批|大|強|級|類|層|段|組|筆|場|份|頁|章|節|步|輪|方|處|州|省|市|縣|所|間|隻|支|股|坪|廠|核|路|艘|架|套|棟|樓|歲|屆|任|檔|口|區|者|地|邊|岸|票|黨|倍|席|線|則|道|封|通|樣|塊|欄|列|行|艙|桿|年級)(半(?!導))?/y
const wholeOf = /^ ?(?:國|者|方|地|邊|岸|黨|強|造|院|韓)/
const onlyName = /^ ?(?:方|者|國|世界|人稱)/
const listed = /^ ?(?:家|國|款|項|人|名|位|種|個|大|者|方|座|州|廠|類|地|黨)/

type Meaning = {
  readonly to: number
  readonly readings: readonly Reading[]
  readonly from?: number
}

/** Which half of the day a word tells; 晚上十二點 is midnight, 中午 may be a little after noon. */
const halfOf = (word: string | undefined, hour: number): 'morning' | 'afternoon' | undefined => {
  if (word === undefined || word === '中午') return undefined
  if (mornings.has(word)) return 'morning'
  return hour === 12 && word !== '下午' ? 'morning' : 'afternoon'
}

const asYear = (value: Exact): number | undefined => {
  const year = value.whole
  return year !== undefined && year >= 1800 && year <= 2199 ? year : undefined
}

/** What comes after names in a row sums them up: A、B 與 C 三家公司. */
const sumsUp = (text: string, from: number, numeral: Numeral): boolean => {
  const before = text.slice(Math.max(0, from - 120), from)
  const clause = before.split(clauseEnd).at(-1) ?? ''
  const count = numeral.value.whole ?? Number.POSITIVE_INFINITY
  return count > 1 && count <= 10 && (clause.match(listBefore)?.length ?? 0) >= count - 1
}

const readDatePart = (text: string, from: number, numeral: Numeral): Meaning | undefined => {
  const { value, to } = numeral
  const whole = value.whole
  if (whole === undefined || numeral.scale) return undefined
  const before = text.slice(Math.max(0, from - 6), from)
  const past = matchAt(decade, text, to)
  if (past && whole % 10 === 0 && whole >= 10 && (past[0] !== 's' || whole >= 1800)) {
    const start = whole < 100 ? whole + 1900 : whole
    return { to: to + past[0].length, readings: [reading('decade', String(start))] }
  }
  const inYear = matchAt(yearBehind, text, to)
  if (inYear) {
    const end = to + inYear[0].length
    const era = yearsBefore.exec(before)
    if (era) {
      return {
        from: from - era[0].length,
        to: end,
        readings: [reading('year', String(whole + 1911))],
      }
    }
    if (asYear(value)) return { to: end, readings: [reading('year', value)] }
    const start = /((?:19|20)\d\d)[-~]$/.exec(before)?.[1]
    if (start && whole < 100) {
      return { to: end, readings: [reading('year', `${start.slice(0, 2)}${whole}`)] }
    }
    // The Republic's years are written without its name too.
    if (whole >= 80 && whole <= 150) {
      const years = reading('measure', value.times(Exact.of('12')), 'month')
      return { to: end, readings: [reading('year', String(whole + 1911)), years] }
    }
  }
  const inMonth = matchAt(monthBehind, text, to)
  if (inMonth && whole >= 1 && whole <= 12) {
    return { to: to + inMonth[0].length, readings: [reading('month', value)] }
  }
  const onDay = matchAt(dayBehind, text, to)
  if (onDay && whole >= 1 && whole <= 31) {
    const days = onDay[0].endsWith('日')
      ? reading('measure', value.times(Exact.of('86400')), 'second')
      : reading('count', value)
    return { to: to + onDay[0].length, readings: [reading('day', value), days] }
  }
  const hour = matchAt(oClock, text, to)
  if (hour) {
    return { to: to + hour[0].length, readings: clockReadings(whole, 0) }
  }
  const clock = matchAt(clockBehind, text, to)
  if (clock && whole <= 24 && !(clock[0] === '時' && text[from] === '一')) {
    const early = hourBefore.exec(before)
    const minutes = clock[2] ? 30 : (clock[3] && readChineseNumeral(clock[3], 0)?.value.whole) || 0
    const isClock = early ?? (clock[1] !== '點' || clock[0].length > 2 || minutes > 0)
    const at = clockReadings(whole, minutes, halfOf(early?.[1], whole))
    const end = to + clock[0].length
    return {
      from: early ? from - early[0].length : from,
      to: end,
      readings: isClock ? at : [reading('count', value), ...at],
    }
  }
  return undefined
}

const readShare = (text: string, from: number, numeral: Numeral): Meaning | undefined => {
  const { value, to } = numeral
  const ofHundred = matchAt(share, text, to)
  if (ofHundred) {
    return { to: to + ofHundred[0].length, readings: [reading('share', value.times(percent))] }
  }
  const inPoints = numeral.isSpelled ? undefined : matchAt(points, text, to)
  if (inPoints) {
    // Of an index, or of a hundred.
    const readings = [reading('count', value), reading('share', value.times(percent))]
    return { to: to + inPoints[0].length, readings }
  }
  const divided = matchAt(parts, text, to)
  if (divided) {
    const over = readChineseNumeral(text, to + divided[0].length)
    const fraction = over?.value.by(value)
    if (over && fraction) return { to: over.to, readings: [reading('share', fraction)] }
  }
  const inTenths = matchAt(tenths, text, to)
  if (inTenths && !numeral.scale) {
    const digit = inTenths[1] === '半' ? '五' : (inTenths[1] ?? '')
    const more = readChineseNumeral(digit, 0)?.value ?? Exact.of('0')
    const amount = value.plus(more.times(tenth)).times(tenth)
    return { to: to + inTenths[0].length, readings: [reading('share', amount)] }
  }
  const grown = matchAt(multiple, text, to)
  if (grown) {
    const amount = grown[1] ? value.plus(half) : value
    const isGrowth = growthBefore.test(text.slice(Math.max(0, from - 5), from))
    return {
      to: to + grown[0].length,
      readings: isGrowth
        ? [
            reading('multiple', amount.plus(one)),
            reading('multiple', amount),
            reading('share', amount),
          ]
        : [reading('multiple', amount)],
    }
  }
  const fold = matchAt(times, text, to)
  if (!fold) return undefined
  const readings = [reading('multiple', value)]
  if (fold[0] === ' times') readings.push(reading('count', value))
  return { to: to + fold[0].length, readings }
}

const needOf = (text: string, from: number, numeral: Numeral, isCounted: boolean): Need => {
  const { value, isSpelled, isWord, isVague, to } = numeral
  const rest = text.slice(to, to + 4)
  if (value.text === '1' || (isSpelled && value.isZero)) return 'incidental'
  if (isWord && !isCounted) return text[from] === '兩' ? 'optional' : 'incidental'
  if (isVague || (isSpelled && wholeOf.test(rest) && isWord)) return 'optional'
  return isCounted && listed.test(rest) && sumsUp(text, from, numeral) ? 'optional' : 'required'
}

const readOrdinal = (text: string, from: number, start: number, numeral: Numeral): Found => {
  const { value, to } = numeral
  const ofYear = matchAt(quarterBehind, text, to)
  const named = matchAt(classifier, text, to)
  const readings = ofYear
    ? [reading('quarter', value)]
    : [reading('ordinal', value), reading('count', value)]
  const isFirst = value.text === '1' && !ofYear
  const isName = numeral.isSpelled && value.text === '3' && onlyName.test(text.slice(to, to + 3))
  return {
    from: start,
    to: to + (ofYear ?? named ?? [''])[0].length,
    readings,
    need: isFirst ? 'incidental' : isName ? 'optional' : 'required',
  }
}

/** Tell what a number that was read means, by the words before and behind it. */
export const readMeaning = (
  text: string,
  from: number,
  numeral: Numeral,
  isChinese: boolean,
): Found => {
  const { value, to, scale } = numeral
  const before = text.slice(Math.max(0, from - 10), from)
  const nth = ordinalBefore.exec(before)
  if (nth) return readOrdinal(text, from, from - nth[0].length, numeral)
  const currency = currencyEnd.test(before) ? currencyBefore.exec(before) : null
  if (currency) {
    const unit = currencies.before[(currency[1] ?? '').toLowerCase()] ?? ''
    const behind = readUnit(text, from, to, value)
    const isNamedAgain = behind?.readings[0]?.kind === 'money'
    return {
      // The words for Taiwan's dollar begin before the two characters that tell it.
      from:
        from -
        currency[0].length -
        (/[新]$/.test(text.slice(0, from - currency[0].length)) ? 1 : 0),
      to: isNamedAgain ? behind.to : to,
      readings: [reading('money', value, unit)],
      need: 'required',
      scale,
    }
  }
  const date = readDatePart(text, from, numeral)
  if (date) {
    const isCount = date.readings[0]?.kind === 'count'
    return { from, ...date, need: isCount ? needOf(text, from, numeral, true) : 'required', scale }
  }
  const ofWhole = readShare(text, from, numeral)
  if (ofWhole) return { from, ...ofWhole, need: 'required', scale }
  const measured = readUnit(text, from, to, value)
  if (measured) {
    const isOne = numeral.isSpelled && value.text === '1' && measured.readings[0]?.unit !== 'month'
    const isOneYear = numeral.isSpelled && measured.readings[0]?.value === '12'
    // "29.5 to the dollar" does not say the one.
    const isRate =
      value.text === '1' &&
      measured.readings[0]?.kind === 'money' &&
      (rateAround.test(before) || rateBehind.test(text.slice(measured.to, measured.to + 2)))
    const isLoose = numeral.isVague || isRate
    const need: Need = isLoose ? 'optional' : isOne || isOneYear ? 'incidental' : 'required'
    // 兩三年 is two years, or three.
    const also = numeral.second && readUnit(text, from, to, numeral.second)
    const readings = [...measured.readings, ...(also?.readings ?? [])]
    return { from, ...measured, readings, need, scale }
  }
  const counted = isChinese ? matchAt(classifier, text, to) : null
  const amount = counted?.[1] ? value.plus(half) : value
  const readings = [reading('count', amount)]
  const year = numeral.isSpelled || text[from + 1] === ',' ? undefined : asYear(value)
  if (year !== undefined && !counted && !scale) readings.unshift(reading('year', value))
  if (counted?.[0].endsWith('度')) readings.push(reading('measure', value, 'degree'))
  if (numeral.second) readings.push(reading('count', numeral.second))
  return {
    from,
    to: to + (counted?.[0].length ?? 0),
    readings,
    need: needOf(text, from, numeral, counted !== null || !isChinese),
    scale,
    isBare: !counted,
  }
}
