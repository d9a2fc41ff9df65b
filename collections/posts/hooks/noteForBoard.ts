import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'

import { noteStoryChange } from '../../../src/features/bilingual/board/storyChanges.ts'

/** Have the story of a changed post counted anew: one row is added, whatever was changed. */
export const noteForBoard: CollectionAfterChangeHook = async ({ doc, req }) => {
  await noteStoryChange([doc.translationKey], req)
  return doc
}

/** Have the story of a post counted anew that has been deleted for good. */
export const noteDeletionForBoard: CollectionAfterDeleteHook = async ({ doc, req }) => {
  await noteStoryChange([doc.translationKey], req)
  return doc
}
