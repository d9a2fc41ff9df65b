/** How people write that a number is rounded, or a bound; alternatives of a pattern. */
export const hedges = {
  about: String.raw`≈|~|∼|約|大約|近|approx(?:\.|imately)?|about|around|circa|ca\.|c\.`,
  atLeast: '≥|>=|至少|不低於|at least',
  atMost: '≤|<=|最高|最多|至多|不超過|up to|at most',
} as const
