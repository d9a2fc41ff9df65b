/**
 * Published articles that show something else of chips than the desk holds.
 *
 * - *drift*: an article showed a value when it was published, or a minute ago, and another is held
 *   now. Nobody is told of a value that was unknown and is known now; but where a table said that no
 *   event speaks of a chip's export, and one does now, it said something.
 * - *finding*: one place where it drifted: a cell of a table, or a sentence.
 * - *task*: all findings of one article, which is in one language. One is open at a time.
 * - *decision*: *update* the article, add a dated *note*, or *leave* it as history. The first two are
 *   done when the article is published next; until then readers see what they saw.
 */
export const driftStates = ['open', 'updating', 'noting', 'updated', 'noted', 'left'] as const

/** Where a task stands. */
export type DriftState = (typeof driftStates)[number]

/** Where an article shows what is not held any more. */
export type DriftFinding = {
  readonly kind: 'pinned' | 'live' | 'prose'
  /** The chip, and its name in the article's language. */
  readonly chip: number
  readonly name: string
  /** A key of `tableProperties`. */
  readonly property: string
  /** The block of a table. */
  readonly block?: string | undefined
  /** The sentence, where it is one. */
  readonly quotation?: string | undefined
  /** What the article showed. */
  readonly before: string
  /** What is held now; empty where nothing is. */
  readonly after: string
}

/** What is found again is the same finding: it stands in the place of the older one. */
export const findingKey = ({ kind, chip, property, block, quotation }: DriftFinding): string =>
  JSON.stringify([kind, chip, property, block ?? quotation ?? ''])
