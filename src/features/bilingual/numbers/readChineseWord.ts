import { Exact } from './Exact.ts'
import type { Found } from './found.ts'
import { reading } from './found.ts'
import { matchAt } from './matchAt.ts'
import type { Need, Reading } from './quantity.ts'
import { readChineseNumeral } from './readChineseNumeral.ts'
import { readMeaning } from './readMeaning.ts'
import { readUnit } from './readUnit.ts'

const idiom =
  /十分(?!鐘|之)|十足|十全十美|十四五|三不五時|三番兩次|一五一十|一一|[兩雙個]位數|一國兩制|一心一意|四面八方|五花八門|七上八下|兩難|九二共識|四處|一成不變|五十步笑百步|三天兩頭|三級跳|十萬火急|三番五次|三三兩兩|二線|四大皆空|四通八達|十年磨一劍|二度就業|三七二十一|兩兆雙星|二氧化|百分點|萬一|千萬別/y
const weekdayBefore = /(?:週|周|星期|禮拜)$/
/** Before a number it says that only the size is meant (數十億), unless it ends a word (參數). */
const vagueBefore = /(?<![參指次人總函倍整分件票度係常基])數$|[幾]$/
const bareBefore = /[近逾破約達過滿] ?$/
const upTo = /(?<!千)上$/
const ofParts = /(百|千|萬)分之 ?/y
const halfOf = /半(?=[年天個日週周世小])/y

type Phrase = readonly [pattern: RegExp, readings: readonly Reading[], need: Need]

const half = reading('share', '0.5')
const phrases: readonly Phrase[] = [
  [/百分百/y, [reading('share', '1')], 'required'],
  [/上半[年季]/y, [reading('half', '1')], 'required'],
  [/下半[年季]/y, [reading('half', '2')], 'required'],
  [/首季/y, [reading('quarter', '1')], 'required'],
  [/(?:一半|半數|過半數?)(?!導)/y, [half], 'required'],
  [/(?:減半|折半)/y, [half], 'required'],
  [/翻了?兩番/y, [reading('multiple', '4')], 'required'],
  [/(?:翻倍|倍增|加倍|雙倍|翻了?一[倍番])/y, [reading('multiple', '2')], 'required'],
  [/(?:中午|正午)(?! ?[\d一二三十])/y, [reading('clock', '720')], 'incidental'],
  [/午夜(?! ?[\d一二三十])/y, [reading('clock', '0')], 'incidental'],
  [/雙/y, [reading('count', '2')], 'incidental'],
]
const begins = new Set('百上下首一半過減折翻倍加雙中正午')
const digits = new Set('零一二三四五六七八九兩十')
const large = new Set('百千萬億兆')

const partsOf: Readonly<Record<string, number>> = { 百: 2, 千: 3, 萬: 4 }

/** A number, or `undefined`, and how far to read on. */
type Step = { readonly found?: Found; readonly to: number }

const readBare = (text: string, at: number): Step | undefined => {
  const before = text.slice(Math.max(0, at - 2), at)
  const numeral = readChineseNumeral(text, at, true)
  if (!numeral) return undefined
  if (vagueBefore.test(before)) return { to: numeral.to }
  const found = readMeaning(text, at, numeral, true)
  const kind = found.readings[0]?.kind
  if (bareBefore.test(before)) return { found, to: found.to }
  if (kind !== 'money' && !upTo.test(before)) return undefined
  return { found: { ...found, need: 'optional' }, to: found.to }
}

/**
 * Read what begins with a Chinese numeral, or says a quantity without one (一半, 翻倍, 下半年).
 *
 * Idioms are read over. A short numeral that counts nothing (三星) is found, and asked for by no one.
 */
export const readChineseWord = (text: string, at: number): Step => {
  const sign = text[at] ?? ''
  const before = text.slice(Math.max(0, at - 3), at)
  const over = matchAt(idiom, text, at)
  if (over) return { to: at + over[0].length }
  if (weekdayBefore.test(before) && /[一二三四五六]/.test(sign)) return { to: at + 1 }
  const divided = matchAt(ofParts, text, at)
  if (divided) {
    const from = at + divided[0].length
    const numeral = readChineseNumeral(text, from)
    const under = Exact.ten(partsOf[divided[1] ?? ''] ?? 2)
    const value = numeral?.value.by(under)
    if (!numeral || !value) return { to: from }
    const found: Found = {
      from: at,
      to: numeral.to,
      readings: [reading('share', value)],
      need: 'required',
    }
    return { found, to: numeral.to }
  }
  if (begins.has(sign)) {
    for (const [pattern, readings, need] of phrases) {
      const phrase = matchAt(pattern, text, at)
      const to = at + (phrase?.[0].length ?? 0)
      if (phrase) return { found: { from: at, to, readings, need }, to }
    }
  }
  const halved = matchAt(halfOf, text, at)
  const unit = halved && readUnit(text, at, at + 1, Exact.of('0.5'))
  if (unit) return { found: { from: at, ...unit, need: 'required' }, to: unit.to }
  if (large.has(sign)) return readBare(text, at) ?? { to: at + 1 }
  if (!digits.has(sign)) return { to: at + 1 }
  const numeral = readChineseNumeral(text, at)
  if (!numeral) {
    const run = matchAt(/[零一二三四五六七八九兩]+/y, text, at)
    return { to: at + (run?.[0].length ?? 1) }
  }
  if (vagueBefore.test(before)) return { to: numeral.to }
  const found = readMeaning(text, at, numeral, true)
  return { found, to: found.to }
}
