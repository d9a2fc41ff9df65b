import type { PostKind } from './postKind.ts'

/**
 * Which moment a table or a chart in an article shows: that of its publication, every day anew, or a
 * day that is named.
 */
export const shownMoments = ['publication', 'live', 'day'] as const

/** Which moment a table or a chart in an article shows. */
export type ShownMoment = (typeof shownMoments)[number]

/**
 * Tell which moment a table or a chart shows: the one that somebody has chosen, or else what the kind
 * of its article asks for. News stay as they were; an explainer is to be right today.
 */
export const momentAsked = (chosen: ShownMoment | null | undefined, kind: PostKind): ShownMoment =>
  chosen ?? (kind === 'explainer' ? 'live' : 'publication')
