import type { CellPart } from '../cells/cellPart.ts'
import { cutAt } from '../cells/cellPart.ts'
import { chipNamesIn } from '../cells/chipNamesIn.ts'
import type { NamePattern } from './namePattern.ts'

// Not the comma within a number.
const clauseEnd = /[，；;、]|,(?!\d)|(?<=[a-z]) and (?=\S)/g

/** Cut out the clauses of a sentence that are about the chip that it names, and about no other. */
export const ownClauses = (sentence: string, { named }: NamePattern): CellPart[] => {
  let isOwn = false
  return cutAt({ text: sentence, from: 0 }, clauseEnd).filter(({ text }) => {
    // A clause that names none goes on about the chip that was named last.
    const isOther = chipNamesIn(text).some((one) => !named.test(one))
    isOwn = (isOwn || named.test(text)) && !isOther
    return isOwn
  })
}
