import type { FieldHook } from 'payload'

import { isLocale } from '../../../src/kernel/locale.ts'

/** Name a mentioned chip as the article's language does, where the writer has given no words. */
export const nameMentionedChip: FieldHook = async ({ value, data, siblingData, req }) => {
  const chip: unknown = siblingData['chip']
  if (value || (typeof chip !== 'number' && typeof chip !== 'string')) return value
  const language: unknown = data?.['language']
  const found = await req.payload.findByID({
    collection: 'chips',
    id: chip,
    ...(isLocale(language) ? { locale: language } : {}),
    select: { name: true },
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  return found?.name ?? value
}
