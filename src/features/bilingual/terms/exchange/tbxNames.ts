/** The namespace of TBX version 3 (ISO 30042:2019). */
export const tbxNamespace = 'urn:iso:std:iso:30042:ed-2'

/** How standings are called in TBX-Basic (`administrativeStatus`). */
export const standings = {
  preferred: 'preferredTerm-admn-sts',
  allowed: 'admittedTerm-admn-sts',
  forbidden: 'deprecatedTerm-admn-sts',
} as const

/**
 * What a note begins with that holds a fact TBX-Basic has no place for.
 *
 * Other tools keep and show such a note; we read it back: `waferdesk:reason=mainland`.
 */
export const notePrefix = 'waferdesk:'
