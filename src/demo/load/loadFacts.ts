import type { PayloadRequest } from 'payload'

import { approveFact } from '../../features/chips/facts/approveFact.ts'
import { proposeFact } from '../../features/chips/facts/proposeFact.ts'
import { sayProblem } from '../../kernel/problem.ts'
import type { DemoContent } from '../readContent.ts'
import { editorIn } from './editorIn.ts'
import { idOf } from './idOf.ts'
import type { Run } from './run.ts'

/**
 * Load what is said of a chip: held where it has a source, proposed where one is yet to be found.
 *
 * @throws Error saying what of which chip cannot be a fact.
 */
export const loadFacts = async (
  run: Run,
  chip: DemoContent['chips'][number],
  id: number,
  request: PayloadRequest,
): Promise<void> => {
  const req = await editorIn(run, request)
  for (const [series, published, source] of chip.figures) {
    const statement = {
      series,
      published,
      confidence: source?.endsWith('data-sheet') ? ('official' as const) : ('reported' as const),
      source: source ? idOf(run, 'sources', source) : null,
    }
    const proposed = await proposeFact(id, statement, req)
    const result = proposed.ok && source ? await approveFact(proposed.value, {}, req) : proposed
    if (!result.ok) {
      throw new Error(`${chip.key}, ${series}: ${sayProblem(result.problem, 'en')}`)
    }
  }
}
