import { Exact } from './Exact.ts'
import { matchAt } from './matchAt.ts'
import type { Numeral } from './numeral.ts'

const scales: Readonly<Record<string, number>> = {
  thousand: 3,
  k: 3,
  million: 6,
  mn: 6,
  mm: 6,
  m: 6,
  billion: 9,
  bn: 9,
  b: 9,
  trillion: 12,
  tn: 12,
  t: 12,
  quadrillion: 15,
}

const figure = /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?/y
const andHalf = /[ -]and[ -]a[ -]half(?![a-z])/y
const glued = /(?:mn|bn|tn|[kKMmBbTt])(?![A-Za-z0-9/])/y
const apart = /[ -](thousand|million|billion|trillion|quadrillion|mn|bn|tn)(?![a-z])/iy

/** Longer ones are no numbers that anyone reckons with. */
const mostDigits = 24

/** Read a number in digits and what multiplies it: `4,800`, `1.2 million`, `2bn`, `405B`. */
export const readEnglishFigure = (text: string, at: number): Numeral | undefined => {
  const digits = matchAt(figure, text, at)?.[0]
  if (!digits || digits.length > mostDigits) return undefined
  let value = Exact.of(digits)
  let to = at + digits.length
  const half = matchAt(andHalf, text, to)
  if (half) {
    value = value.plus(Exact.of('0.5'))
    to += half[0].length
  }
  const name = matchAt(glued, text, to) ?? matchAt(apart, text, to)
  if (!name) return { value, to, isSpelled: false, isWord: false, isVague: false }
  const scale = Exact.ten(scales[(name[1] ?? name[0]).toLowerCase()] ?? 0)
  to += name[0].length
  return { value: value.times(scale), to, scale, isSpelled: false, isWord: false, isVague: false }
}
