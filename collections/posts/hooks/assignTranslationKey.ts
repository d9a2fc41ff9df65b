import { randomUUID } from 'node:crypto'

import type { CollectionBeforeValidateHook } from 'payload'

/** Give a story its key, unless the post joins one that has a key already. */
export const assignTranslationKey: CollectionBeforeValidateHook = ({ data, originalDoc }) => {
  if (!data || data['translationKey'] || originalDoc?.translationKey) return data
  return { ...data, translationKey: randomUUID() }
}
