import { Exact } from './Exact.ts'
import type { Found } from './found.ts'
import { reading } from './found.ts'
import { matchAt } from './matchAt.ts'
import type { Need, Reading } from './quantity.ts'
import { readEnglishNumeral } from './readEnglishNumeral.ts'
import { readMeaning } from './readMeaning.ts'
import { readUnit } from './readUnit.ts'

const monthNames =
  /(?:(Jan)(?:uary|\b\.?)|(Feb)(?:ruary|\b\.?)|(Mar)(?:ch|\b\.?)|(Apr)(?:il|\b\.?)|(May)|(Jun)(?:e|\b\.?)|(Jul)(?:y|\b\.?)|(Aug)(?:ust|\b\.?)|(Sep)(?:tember|t?\b\.?)|(Oct)(?:ober|\b\.?)|(Nov)(?:ember|\b\.?)|(Dec)(?:ember|\b\.?))(?![A-Za-z])/y
const dayBehind = / (\d{1,2})(?:st|nd|rd|th)?(?![\d:%]|[.,]\d|[A-Za-z])/y
const dayBefore = /(?<!\d)(\d{1,2})(?:st|nd|rd|th)? (?:of )?$/
const sentenceStart = /(?:^|[.!?]['"”’)]?\s+)$/

const idiom =
  /(?:(?:double|triple|single)[- ]digits?|double[- ](?:down|check|standard|edged)s?|second[- ](?:thought|hand|guess|nature|rate|only to|to none)s?|third[- ](?:rate|world)|half[- ](?:baked|truths?)|fifth column|two[- ]faced|(?:two|three|four)[- ]dimensional|zero[- ]day|(?:think|thinks|thought) twice|once (?:again|more)|one another|half[- ]hearted|every second|two-way|one-to-one|first[- ](?:hand|time)|at first|first of all|zero-sum)(?![a-z])/iy
const andHalf = / and a half(?![a-z])/y
const fraction =
  /(?:[ -](half|halves|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth|hundredth)s?)(?![A-Za-z])/iy
const quarterOf = /[ -](?:fiscal |calendar )?quarter(?![a-z])/iy
const halfOfYear = /[ -]half(?![a-z])/iy
const secondTime = / (?:time)(?![a-z])/y
const theBefore = /(?:\bthe|\bthese|\bthose|\bits|\btheir|\ball)(?: other| last| past)? $/i
const changeBefore =
  /\b(?:by|up|down|than|to|about|nearly|almost|over|under|cut|fell|rose|just|only|roughly|some) $/i
const dayOf = /(?: of [A-Z]|$)/y

const parts: Readonly<Record<string, number>> = {
  half: 2,
  halves: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  hundredth: 100,
}

type Phrase = readonly [pattern: RegExp, readings: readonly Reading[], need: Need]

const twice = [reading('multiple', '2'), reading('count', '2'), reading('ordinal', '2')]
const thrice = [reading('multiple', '3'), reading('count', '3')]
const halfShare = reading('share', '0.5')
const phrases: readonly Phrase[] = [
  [/(?:first|1st)[ -]half(?![a-z])/iy, [reading('half', '1')], 'required'],
  [/(?:second|latter|2nd)[ -]half(?![a-z])/iy, [reading('half', '2')], 'required'],
  [/(?:doubl(?:e|es|ed|ing))(?![a-z])/iy, twice, 'required'],
  [/twice(?![a-z])/iy, twice, 'required'],
  [/two-?fold(?![a-z])/iy, twice, 'required'],
  [/(?:tripl(?:e|es|ed|ing)|trebl(?:e|es|ed|ing)|three-?fold)(?![a-z])/iy, thrice, 'required'],
  [/(?:quadrupl(?:e|es|ed|ing))(?![a-z])/iy, [reading('multiple', '4')], 'required'],
  [/halv(?:e|es|ed|ing)(?![a-z])/iy, [halfShare], 'required'],
  [/(?:both|dual|pair|couple|twin|bilateral)(?![a-z])/iy, [reading('count', '2')], 'incidental'],
  [/(?:trilateral)(?![a-z])/iy, [reading('count', '3')], 'incidental'],
  [/noon(?![a-z])/iy, [reading('clock', '720')], 'incidental'],
  [/midnight(?![a-z])/iy, [reading('clock', '0')], 'incidental'],
]
const begins = /[bcdfhlmnpqst]/i
const folds = /([a-z]+)fold(?![a-z])/iy
const unitAlone =
  /(?:an? )?(?:year|decade|month|century|quarter|day|week|hour|fortnight)(?![a-z-])/iy

/** The words that anything read here begins with; all others are passed over at once. */
const first: ReadonlySet<string> = new Set(
  [
    'january february march april may june july august september october november december',
    'jan feb mar apr jun jul aug sep sept oct nov dec a an half year decade month century quarter',
    'day week hour fortnight double doubles doubled doubling twice twofold triple triples tripled',
    'tripling treble trebles trebled trebling quadruple quadruples quadrupled quadrupling halve',
    'halves halved halving both dual pair couple twin bilateral trilateral noon midnight single',
    'think thinks thought once every at latter zero one two three four five six seven eight nine',
    'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty',
    'forty fifty sixty seventy eighty ninety first second third fourth fifth sixth seventh eighth',
    'ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth',
    'nineteenth twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth',
  ]
    .join(' ')
    .split(' '),
)
const word = /[A-Za-z]+/y

/** A quantity, or more that belong to one date, and how far to read on. */
type Step = { readonly found: readonly Found[]; readonly to: number }

const nothing = (to: number): Step => ({ found: [], to })

const readMonth = (text: string, at: number): Step | undefined => {
  const found = matchAt(monthNames, text, at)
  if (!found) return undefined
  const month = found.slice(1).findIndex(Boolean) + 1
  const end = at + found[0].length
  const day = matchAt(dayBehind, text, end)
  const before = text.slice(Math.max(0, at - 8), at)
  const isDated = day !== null || dayBefore.test(before) || / \d{4}/.test(text.slice(end, end + 5))
  const isStart = sentenceStart.test(text.slice(Math.max(0, at - 4), at))
  // At the beginning of a sentence, it may be the verb.
  const isVerb = (month === 5 || found[0] === 'March') && isStart && !isDated
  const own: Found = {
    from: at,
    to: end,
    readings: [reading('month', String(month))],
    need: isVerb ? 'incidental' : 'required',
  }
  if (!day || Number(day[1]) < 1 || Number(day[1]) > 31) return { found: [own], to: end }
  const to = end + day[0].length
  return {
    found: [
      own,
      {
        from: end + 1,
        to,
        readings: [reading('day', String(Number(day[1])))],
        need: 'required',
      },
    ],
    to,
  }
}

const readPhrase = (text: string, at: number): Step | undefined => {
  if (!begins.test(text.charAt(at))) return undefined
  for (const [pattern, readings, need] of phrases) {
    const phrase = matchAt(pattern, text, at)
    const to = at + (phrase?.[0].length ?? 0)
    if (phrase) return { found: [{ from: at, to, readings, need }], to }
  }
  return undefined
}

const ofPercent =
  /(?:an? )?(half|third|quarter|fifth|tenth)(?: of)? an? per ?cent(?:age point)?(?![a-z])/iy

/** "A third of", "half", "half a year", "a year and a half", "half a percent". */
const readPart = (text: string, at: number): Step | undefined => {
  const small = matchAt(ofPercent, text, at)
  const hundredths = small && 100 * (parts[small[1]?.toLowerCase() ?? ''] ?? 1)
  const tiny = hundredths && Exact.of('1').by(Exact.of(String(hundredths)))
  if (small && tiny) {
    const to = at + small[0].length
    return { found: [{ from: at, to, readings: [reading('share', tiny)], need: 'required' }], to }
  }
  const halfUnit = matchAt(/(?:an? )?half[ -](?:an? )?/iy, text, at)
  if (halfUnit) {
    const from = at + halfUnit[0].length
    const unit = readUnit(text, at, from - 1, Exact.of('0.5'))
    if (unit) return { found: [{ from: at, ...unit, need: 'required' }], to: unit.to }
  }
  const half = matchAt(/half(?![a-z])/iy, text, at)
  if (half) {
    return {
      found: [{ from: at, to: at + 4, readings: [halfShare], need: 'required' }],
      to: at + 4,
    }
  }
  const article = matchAt(/an?(?=[ -])/iy, text, at)
  const part = article && matchAt(fraction, text, at + article[0].length)
  if (part) {
    const name = part[1]?.toLowerCase() ?? ''
    const to = at + (article?.[0].length ?? 0) + part[0].length
    const share = Exact.of('1').by(Exact.of(String(parts[name] ?? 1)))
    if (name === 'half' || !share) return undefined
    const isShare = / (?:of|the)\b| (?:less|more|lower|higher|fewer)\b|[,.;]|$/y
    const behind = matchAt(isShare, text, to)
    // "Up to 1,700 units a quarter." tells how often.
    const isCertain =
      behind !== null &&
      (name !== 'quarter' ||
        behind[0].startsWith(' ') ||
        changeBefore.test(text.slice(Math.max(0, at - 8), at)))
    if (name === 'quarter') {
      const readings = [reading('share', share), reading('measure', '3', 'month')]
      const need = isCertain ? 'required' : 'incidental'
      return { found: [{ from: at, to, readings, need }], to }
    }
    const value = String(parts[name] ?? 1)
    const which = [reading('ordinal', value), reading('count', value)]
    const readings = isCertain ? [reading('share', share)] : [...which, reading('share', share)]
    return { found: [{ from: at, to, readings, need: 'required' }], to }
  }
  const unit = matchAt(unitAlone, text, at)
  if (!unit) return undefined
  const from = at + (/^an? /i.exec(unit[0])?.[0].length ?? 0)
  const half2 = matchAt(andHalf, text, at + unit[0].length)
  const value = Exact.of(half2 ? '1.5' : '1')
  const read = readUnit(text, at, from - 1, value)
  if (!read && from > at) return undefined
  const to = at + unit[0].length + (half2?.[0].length ?? 0)
  const readings = read?.readings ?? []
  return readings.length > 0
    ? { found: [{ from: at, to, readings, need: half2 ? 'required' : 'incidental' }], to }
    : undefined
}

const readNumber = (text: string, at: number): Step | undefined => {
  const many = matchAt(folds, text, at)
  const times = many && readEnglishNumeral(`${many[1] ?? ''} `, 0)
  if (many && times) {
    const to = at + many[0].length
    return {
      found: [{ from: at, to, readings: [reading('multiple', times.value)], need: 'required' }],
      to,
    }
  }
  const numeral = readEnglishNumeral(text, at)
  if (!numeral) return undefined
  const { value, to } = numeral
  const before = text.slice(Math.max(0, at - 16), at)
  if (numeral.isOrdinal) {
    const inQuarter = matchAt(quarterOf, text, to)
    if (inQuarter) {
      const end = to + inQuarter[0].length
      return {
        found: [{ from: at, to: end, readings: [reading('quarter', value)], need: 'required' }],
        to: end,
      }
    }
    const isUnit = value.text === '2' && /(?:\bper|\bsplit|\beach|\d) $/i.test(before)
    if (isUnit) return nothing(to)
    const readings = [reading('ordinal', value), reading('count', value)]
    if (matchAt(dayOf, text, to) && (value.whole ?? 99) <= 31) readings.push(reading('day', value))
    const isLoose =
      value.text === '2' && (/\ba $/i.test(before) || matchAt(secondTime, text, to) !== null)
    const isParty =
      value.text === '3' && /^[- ](?:party|parties|countr)/.test(text.slice(to, to + 9))
    const need: Need =
      value.text === '1' ? 'incidental' : isLoose || isParty ? 'optional' : 'required'
    return { found: [{ from: at, to, readings, need }], to }
  }
  const part = numeral.scale ? null : matchAt(fraction, text, to)
  const under = parts[part?.[1]?.toLowerCase() ?? '']
  const share = under === undefined ? undefined : value.by(Exact.of(String(under)))
  const isHalfOf = part && matchAt(halfOfYear, text, to) && value.text !== '1'
  if (part && share && !isHalfOf) {
    const end = to + part[0].length
    const readings = [reading('share', share)]
    if (under === 4 && /quarters/i.test(part[0])) {
      readings.push(reading('measure', value.times(Exact.of('3')), 'month'))
      readings.push(reading('count', value))
    }
    return { found: [{ from: at, to: end, readings, need: 'required' }], to: end }
  }
  const meant = readMeaning(text, at, numeral, false)
  const isTold =
    meant.need === 'required' &&
    meant.readings[0]?.kind === 'count' &&
    (value.whole ?? 99) <= 3 &&
    theBefore.test(before)
  return { found: [isTold ? { ...meant, need: 'optional' } : meant], to: meant.to }
}

/**
 * Read what begins with an English word and says a quantity: "twenty-five", "half a million",
 * "doubled", "the third quarter", "May 15".
 *
 * Idioms ("second thoughts", "double-digit") are read over.
 */
export const readEnglishWord = (text: string, at: number): Step | undefined => {
  const begin = matchAt(word, text, at)?.[0].toLowerCase() ?? ''
  if (!first.has(begin) && !begin.endsWith('fold')) return undefined
  const over = matchAt(idiom, text, at)
  if (over) return nothing(at + over[0].length)
  return readMonth(text, at) ?? readPhrase(text, at) ?? readNumber(text, at) ?? readPart(text, at)
}
