/** An entry of the audit log about what readers see of a post. */
export type SeenEntry = {
  readonly sequence: number
  readonly at: string
  readonly event: string
  readonly to: string | null
  readonly revision: number | null
  readonly actorName: string | null
  readonly by: string | null
}

/** For how long readers saw one revision, who brought that about, and how it ended. */
export type SeenSpan = {
  readonly sequence: number
  readonly from: string
  /** `undefined` while readers see it still. */
  readonly until: string | undefined
  readonly revision: number | null
  readonly actorName: string | null
  readonly by: string | null
  readonly event: string
  /** What ended it. */
  readonly end: string | undefined
}

/**
 * Tell which revision readers saw when, the newest first.
 *
 * @param entries the `post.*` entries of one post, in the order of their numbers.
 */
export const seenSpans = (entries: readonly SeenEntry[]): SeenSpan[] =>
  entries
    .flatMap((entry, index): SeenSpan[] => {
      if (entry.to !== 'published') return []
      const { sequence, at, revision, actorName, by, event } = entry
      const next = entries[index + 1]
      return [
        { sequence, from: at, until: next?.at, revision, actorName, by, event, end: next?.event },
      ]
    })
    .reverse()
