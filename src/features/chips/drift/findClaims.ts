import { chipNamesIn } from '../cells/chipNamesIn.ts'
import type { SaidFact } from '../cells/cellStatement.ts'
import { cutAt } from '../cells/cellPart.ts'
import { findQuantities } from '../cells/findQuantities.ts'
import { readClause } from '../cells/readClause.ts'
import { scopesOf } from '../cells/scopesOf.ts'
import { seriesOfQuantity } from '../cells/seriesOfQuantity.ts'
import type { NamePattern } from './namePattern.ts'

/** A value that a sentence says of a chip. */
export type Claim = SaidFact & {
  /** The sentence, as it is written. */
  readonly quotation: string
}

const sentenceEnd = /[。！？!?]|\n|[.](?=\s+[A-Z\p{Script=Han}])/u

// Not the comma within a number.
const clauseEnd = /[，；;、]|,(?!\d)|(?<=[a-z]) and (?=\S)/g

const sentenceMarks = ['。', '！', '？', '!', '?', '\n'] as const

/** Cut out the sentences in which a name stands; of a long text they are few. */
const sentencesWith = ({ every }: NamePattern, text: string): string[] => {
  const sentences: string[] = []
  let done = 0
  for (const { index } of text.matchAll(every)) {
    if (index < done) continue
    const before = text.slice(0, index)
    const from = Math.max(...sentenceMarks.map((mark) => before.lastIndexOf(mark))) + 1
    const rest = text.slice(index)
    const end = rest.search(sentenceEnd)
    done = end === -1 ? text.length : index + end + 1
    const lead = before.slice(from).split(/(?<=[.])\s+(?=[A-Z\p{Script=Han}])/u)
    sentences.push(((lead.at(-1) ?? '') + text.slice(index, done)).trim())
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
 * @param series what is looked for; clauses about anything else are not read.
 */
export const findClaims = async (
  text: string,
  pattern: NamePattern,
  series: ReadonlySet<string>,
): Promise<Claim[]> => {
  const { name, named, every } = pattern
  const claims: Claim[] = []
  for (const quotation of sentencesWith(pattern, text)) {
    let isOwn = false
    for (const clause of cutAt({ text: quotation, from: 0 }, clauseEnd)) {
      // A clause that names none goes on about the chip that was named last.
      const isOther = chipNamesIn(clause.text).some((one) => !named.test(one))
      isOwn = (isOwn || named.test(clause.text)) && !isOther
      if (!isOwn || !isAbout(clause.text, series)) continue
      // The chip's own name is no noun of a quantity, and its digits are none.
      const bare = clause.text.replaceAll(every, () => name)
      for (const said of await readClause({ ...clause, text: bare }, { label: '', chip: name })) {
        if (said.kind === 'fact' && series.has(said.series)) claims.push({ ...said, quotation })
      }
    }
  }
  return claims
}
