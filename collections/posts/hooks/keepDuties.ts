import type { CollectionBeforeChangeHook } from 'payload'

/** Leave owner and due date as they are when an older revision comes back: it brings back words. */
export const keepDuties: CollectionBeforeChangeHook = ({ data, originalDoc, req }) =>
  req.context['isRestoringVersion'] === true
    ? { ...data, owner: originalDoc?.owner ?? null, due: originalDoc?.due ?? null }
    : data
