import { readFile } from 'node:fs/promises'

import type { Concept } from '../features/bilingual/terms/concept.ts'
import { parseTermsFile } from '../features/bilingual/terms/exchange/parseTermsFile.ts'
import { planTerms } from '../features/bilingual/terms/exchange/planTerms.ts'
import { shippedTerms } from '../features/bilingual/terms/shippedTerms.ts'
import { sayProblem } from '../kernel/problem.ts'

/**
 * Read the terms that come with the product.
 *
 * @throws Error naming the line that is not of the form: it is ours, so a mistake is a bug.
 */
export const readTerms = async (): Promise<readonly Concept[]> => {
  const name = 'terms.csv'
  const { create, problems } = planTerms(
    parseTermsFile(await readFile(shippedTerms), 'csv', name),
    [],
    name,
  )
  const [problem] = problems
  if (problem) throw new Error(`${name}:${problem.line}: ${sayProblem(problem, 'en')}`)
  return create
}
