import type { SaidFact } from './cellStatement.ts'
import type { PlacedStatement } from './readGrid.ts'

/** The fact that a statement proposes of its row's chip: of a change, what came of it. */
export const proposalOf = (said: PlacedStatement): SaidFact | undefined => {
  if (said.kind === 'fact') return said
  if (said.kind !== 'change') return undefined
  const { series, after } = said
  return { kind: 'fact', series, ...after, confidence: 'reported', remark: 'change' }
}
