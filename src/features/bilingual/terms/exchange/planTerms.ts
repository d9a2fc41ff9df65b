import type { Problem } from '../../../../kernel/problem.ts'
import type { Concept } from '../concept.ts'
import { findConceptProblems } from '../findConceptProblems.ts'
import { exchangeMessages } from './exchangeMessages.ts'
import { mergeUnsaid } from './mergeUnsaid.ts'
import type { ReadConcept, ReadFile } from './readConcept.ts'

/** A concept in the database. */
export type StoredConcept = { readonly id: number; readonly concept: Concept }

/** What an import of terms does, or the errors for which it does nothing. */
export type TermsPlan = {
  readonly create: readonly Concept[]
  readonly update: readonly StoredConcept[]
  readonly unchanged: number
  readonly problems: readonly Problem[]
}

const isSame = (one: Concept, other: Concept): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

const judge = (concepts: readonly ReadConcept[], where: string): Problem[] => {
  const problems: Problem[] = []
  const lines = new Map<string, number>()
  for (const { concept, line } of concepts) {
    for (const { message, values } of findConceptProblems(concept)) {
      const code = 'terms/concept-wrong'
      problems.push({ code, severity: 'error', message, values, where, line })
    }
    const other = lines.get(concept.key)
    if (other === undefined) lines.set(concept.key, line)
    else {
      const values = { key: concept.key, other }
      const message = exchangeMessages.keyTwice
      problems.push({ code: 'terms/key-twice', severity: 'error', message, values, where, line })
    }
  }
  return problems
}

/**
 * Decide what a file changes in the termbase. Concepts are known by their keys; none is deleted.
 *
 * With a single error the plan is empty: half a file is never brought in.
 */
export const planTerms = (
  file: ReadFile,
  stored: readonly StoredConcept[],
  where: string,
): TermsPlan => {
  const byKey = new Map(stored.map((one) => [one.concept.key, one]))
  const meant = file.concepts.map((one): ReadConcept => {
    const known = byKey.get(one.concept.key)
    return known ? { ...one, concept: mergeUnsaid(one, known.concept) } : one
  })
  const problems = [...file.problems, ...judge(meant, where)]
  if (problems.length === 0 && meant.length === 0) {
    const message = exchangeMessages.nothing
    problems.push({ code: 'terms/nothing', severity: 'error', message, where })
  }
  if (problems.some(({ severity }) => severity === 'error')) {
    return { create: [], update: [], unchanged: 0, problems }
  }
  const create: Concept[] = []
  const update: StoredConcept[] = []
  for (const { concept } of meant) {
    const known = byKey.get(concept.key)
    if (!known) create.push(concept)
    else if (!isSame(known.concept, concept)) update.push({ id: known.id, concept })
  }
  const unchanged = meant.length - create.length - update.length
  return { create, update, unchanged, problems }
}
