import type { Problem } from './problem.ts'

const rank = { error: 0, warning: 1, info: 2 } as const

type Severe = Pick<Problem, 'severity'>

/** Order what was found with the gravest first. */
export const compareSeverity = (one: Severe, other: Severe): number =>
  rank[one.severity] - rank[other.severity]
