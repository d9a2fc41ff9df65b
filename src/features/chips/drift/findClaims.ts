import { chipNamesIn } from '../cells/chipNamesIn.ts'
import type { SaidFact } from '../cells/cellStatement.ts'
import { cutAt } from '../cells/cellPart.ts'
import { findQuantities } from '../cells/findQuantities.ts'
import { readClause } from '../cells/readClause.ts'
import { scopesOf } from '../cells/scopesOf.ts'
import { seriesOfQuantity } from '../cells/seriesOfQuantity.ts'

/** A value that a sentence says of a chip. */
export type Claim = SaidFact & {
  /** The sentence, as it is written. */
  readonly quotation: string
}

const sentenceEnd = /[。！？!?]|\n|[.](?=\s+[A-Z\p{Script=Han}])/gu

// Not the comma within a number.
const clauseEnd = /[，；;、]|,(?!\d)|(?<=[a-z]) and (?=\S)/g

const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|-]/g, String.raw`\$&`)

/** The pattern of a chip’s names: one that goes on in letters or digits is that of another chip. */
const patternOfNames = (names: readonly string[]): string =>
  `(?<![A-Za-z0-9-])(?:${names
    .toSorted((one, other) => other.length - one.length)
    .map(escaped)
    .join('|')})(?![A-Za-z0-9])`

const sentenceMarks = ['。', '！', '？', '!', '?', '\n'] as const

/** Cut out the sentences in which a name stands; of a long text they are few. */
const sentencesWith = (named: RegExp, text: string): string[] => {
  const sentences: string[] = []
  const name = new RegExp(named, 'g')
  for (let found = name.exec(text); found; found = name.exec(text)) {
    const before = text.slice(0, found.index)
    const from = Math.max(...sentenceMarks.map((mark) => before.lastIndexOf(mark))) + 1
    sentenceEnd.lastIndex = found.index
    const end = sentenceEnd.exec(text)
    const to = end ? end.index + 1 : text.length
    const lead = before.slice(from).split(/(?<=[.])\s+(?=[A-Z\p{Script=Han}])/u)
    sentences.push(((lead.at(-1) ?? '') + text.slice(found.index, to)).trim())
    name.lastIndex = to
  }
  return sentences
}

/** Tell whether a clause has a quantity of one of some series, before it is read as a whole. */
const isAbout = (clause: string, series: ReadonlySet<string>): boolean => {
  const quantities = findQuantities(clause)
  return quantities.some(({ unit }, at) => {
    const found = seriesOfQuantity(unit, scopesOf(clause, quantities, at, ''))
    return found.ok && found.value.keys.some((key) => series.has(key))
  })
}

/**
 * Find what the sentences of a text say of a chip that they name.
 *
 * A clause that names another chip, compares, denies, or leaves open what its number is of says
 * nothing that could be told.
 *
 * @param names the names of the chip, the usual one first.
 * @param series what is looked for; clauses about anything else are not read.
 */
export const findClaims = async (
  text: string,
  names: readonly string[],
  series: ReadonlySet<string>,
): Promise<Claim[]> => {
  const [name = ''] = names
  const named = new RegExp(patternOfNames(names))
  const claims: Claim[] = []
  for (const quotation of sentencesWith(named, text)) {
    let isOwn = false
    for (const clause of cutAt({ text: quotation, from: 0 }, clauseEnd)) {
      // A clause that names none goes on about the chip that was named last.
      const isOther = chipNamesIn(clause.text).some((one) => !named.test(one))
      isOwn = (isOwn || named.test(clause.text)) && !isOther
      if (!isOwn || !isAbout(clause.text, series)) continue
      // The chip's own name is no noun of a quantity, and its digits are none.
      const bare = clause.text.replace(new RegExp(named, 'g'), name)
      for (const said of await readClause({ ...clause, text: bare }, { label: '', chip: name })) {
        if (said.kind === 'fact' && series.has(said.series)) claims.push({ ...said, quotation })
      }
    }
  }
  return claims
}
