import type { Where } from 'payload'

/**
 * What the desk held at a moment, of facts and of events.
 *
 * @param known ISO 8601; without it what is held now.
 */
export const heldAt = (known: string | undefined): Where[] =>
  known === undefined
    ? [{ recordedFrom: { exists: true } }, { recordedTo: { exists: false } }]
    : [
        { recordedFrom: { less_than_equal: known } },
        { or: [{ recordedTo: { exists: false } }, { recordedTo: { greater_than: known } }] },
      ]
