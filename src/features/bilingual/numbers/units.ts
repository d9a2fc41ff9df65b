import { Exact } from './Exact.ts'

/** What a unit measures, and how much of the basic unit it is. */
type Unit = { readonly unit: string; readonly factor: Exact }

const ten = (power: number) => Exact.ten(power)
const of = (unit: string, factor: Exact | number = 1): Unit => ({
  unit,
  factor: typeof factor === 'number' ? Exact.of(String(factor)) : factor,
})

const prefixes = { k: 3, K: 3, M: 6, G: 9, T: 12, P: 15, E: 18, Z: 21 }
const prefixWords = { kilo: 3, mega: 6, giga: 9, tera: 12, peta: 15, exa: 18, zetta: 21 }

const symbols = new Map<string, Unit>([
  ['W', of('watt')],
  ['Wh', of('watt hour')],
  ['V', of('volt')],
  ['Hz', of('hertz')],
  ['FLOPS', of('flop')],
  ['nm', of('metre', 1)],
  ['µm', of('metre', ten(3))],
  ['um', of('metre', ten(3))],
  ['mm', of('metre', ten(6))],
  ['cm', of('metre', ten(7))],
  ['km', of('metre', ten(12))],
  ['kg', of('gram', ten(3))],
  ['mm²', of('square metre')],
  ['mm2', of('square metre')],
  ['mm^2', of('square metre')],
  ['cm²', of('square metre', ten(2))],
  ['cm2', of('square metre', ten(2))],
  ['m²', of('square metre', ten(6))],
  ['m2', of('square metre', ten(6))],
  ['km²', of('square metre', ten(12))],
  ['km2', of('square metre', ten(12))],
  ['ns', of('second', Exact.of('0.000000001'))],
  ['µs', of('second', Exact.of('0.000001'))],
  ['ms', of('second', Exact.of('0.001'))],
  ['°C', of('degree')],
  ['bp', of('basis point')],
  ['bps', of('basis point')],
])
let binary = Exact.of('1024')
for (const [prefix, power] of Object.entries(prefixes)) {
  const factor = ten(power)
  for (const [symbol, unit] of [
    ['B', 'byte'],
    ['B/s', 'byte/s'],
    ['Bps', 'byte/s'],
    ['b', 'bit'],
    ['b/s', 'bit/s'],
    ['bps', 'bit/s'],
    ['bit', 'bit'],
    ['bit/s', 'bit/s'],
    ['Hz', 'hertz'],
    ['W', 'watt'],
    ['Wh', 'watt hour'],
    ['FLOPS', 'flop'],
    ['FLOP', 'flop'],
    ['FLOP/s', 'flop'],
    ['FLOPs', 'flop'],
    ['flops', 'flop'],
    ['OPS', 'op'],
    ['OP/s', 'op'],
    ['T/s', 'transfer'],
  ] as const) {
    symbols.set(prefix + symbol, of(unit, factor))
  }
  if (prefix === 'k') continue
  symbols.set(`${prefix}iB`, of('byte', binary))
  symbols.set(`${prefix}iB/s`, of('byte/s', binary))
  binary = binary.times(Exact.of('1024'))
}

const words = new Map<string, Unit>()
const word = (singular: string, unit: Unit, plural = `${singular}s`) =>
  words.set(singular, unit).set(plural, unit)
for (const [prefix, power] of [...Object.entries(prefixWords), ['', 0] as const]) {
  const factor = ten(power)
  word(`${prefix}byte`, of('byte', factor))
  word(`${prefix}bit`, of('bit', factor))
  word(`${prefix}watt`, of('watt', factor))
  word(`${prefix}watt-hour`, of('watt hour', factor))
  word(`${prefix}hertz`, of('hertz', factor))
  word(`${prefix}flop`, of('flop', factor))
}
for (const [prefix, power] of [
  ['nano', 0],
  ['micro', 3],
  ['milli', 6],
  ['centi', 7],
  ['', 9],
  ['kilo', 12],
] as const) {
  word(`${prefix}meter`, of('metre', ten(power)))
  word(`${prefix}metre`, of('metre', ten(power)))
}
word('micron', of('metre', ten(3)))
word('angstrom', of('metre', Exact.of('0.1')))
word('inch', of('inch'), 'inches')
word('mile', of('mile'))
word('hectare', of('hectare'))
word('acre', of('acre'))
word('ton', of('gram', ten(6)))
word('tonne', of('gram', ten(6)))
word('kilogram', of('gram', ten(3)))
word('volt', of('volt'))
word('degree', of('degree'))
word('basis point', of('basis point'))
word('square millimeter', of('square metre'))
word('square millimetre', of('square metre'))
word('square meter', of('square metre', ten(6)))
word('square metre', of('square metre', ten(6)))
word('square kilometer', of('square metre', ten(12)))
word('square kilometre', of('square metre', ten(12)))
word('nanosecond', of('second', Exact.of('0.000000001')))
word('microsecond', of('second', Exact.of('0.000001')))
word('millisecond', of('second', Exact.of('0.001')))
word('second', of('second'))
word('minute', of('second', 60))
word('hour', of('second', 3_600))
word('day', of('second', 86_400))
word('week', of('second', 604_800))
word('fortnight', of('second', 1_209_600))
word('month', of('month'))
word('quarter', of('month', 3))
word('year', of('month', 12))
word('decade', of('month', 120))
word('century', of('month', 1_200), 'centuries')

const chinese = new Map<string, Unit>([
  ['奈米', of('metre')],
  ['微米', of('metre', ten(3))],
  ['公釐', of('metre', ten(6))],
  ['毫米', of('metre', ten(6))],
  ['公厘', of('metre', ten(6))],
  ['公分', of('metre', ten(7))],
  ['公尺', of('metre', ten(9))],
  ['公里', of('metre', ten(12))],
  ['埃', of('metre', Exact.of('0.1'))],
  ['英吋', of('inch')],
  ['英寸', of('inch')],
  ['吋', of('inch')],
  ['英里', of('mile')],
  ['哩', of('mile')],
  ['公頃', of('hectare')],
  ['英畝', of('acre')],
  ['平方公釐', of('square metre')],
  ['平方毫米', of('square metre')],
  ['平方公厘', of('square metre')],
  ['平方公尺', of('square metre', ten(6))],
  ['平方公里', of('square metre', ten(12))],
  ['公斤', of('gram', ten(3))],
  ['公噸', of('gram', ten(6))],
  ['噸', of('gram', ten(6))],
  ['瓦時', of('watt hour')],
  ['瓦', of('watt')],
  ['瓩', of('watt', ten(3))],
  ['吉瓦', of('watt', ten(9))],
  ['伏特', of('volt')],
  ['赫茲', of('hertz')],
  ['赫', of('hertz')],
  ['位元組', of('byte')],
  ['吉位元組', of('byte', ten(9))],
  ['位元', of('bit')],
  ['次浮點運算', of('flop')],
  ['次運算', of('operation')],
  ['次計算', of('operation')],
  ['個基點', of('basis point')],
  ['基點', of('basis point')],
  ['攝氏度', of('degree')],
  ['奈秒', of('second', Exact.of('0.000000001'))],
  ['微秒', of('second', Exact.of('0.000001'))],
  ['毫秒', of('second', Exact.of('0.001'))],
  ['秒鐘', of('second')],
  ['秒', of('second')],
  ['分鐘', of('second', 60)],
  ['小時', of('second', 3_600)],
  ['鐘頭', of('second', 3_600)],
  ['工作天', of('second', 86_400)],
  ['日曆天', of('second', 86_400)],
  ['工作日', of('second', 86_400)],
  ['天', of('second', 86_400)],
  ['週', of('second', 604_800)],
  ['周', of('second', 604_800)],
  ['星期', of('second', 604_800)],
  ['禮拜', of('second', 604_800)],
  ['月', of('month')],
  ['季', of('month', 3)],
  ['年', of('month', 12)],
  ['週年', of('month', 12)],
  ['周年', of('month', 12)],
  ['世紀', of('month', 1_200)],
])

/**
 * The units of measure, by symbol (as it is written), by English word (in lower case) and in
 * Chinese.
 *
 * Lengths count nanometres, areas square millimetres; months and days are not converted into each
 * other. `operation` is what 次運算 leaves open: TOPS and TFLOPS are both meant by it.
 */
export const units: Readonly<Record<'symbols' | 'words' | 'chinese', ReadonlyMap<string, Unit>>> = {
  symbols,
  words,
  chinese,
}
