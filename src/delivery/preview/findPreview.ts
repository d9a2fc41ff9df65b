import type { Payload, TypedUser } from 'payload'

import { isLocale } from '../../kernel/locale.ts'
import { canEnterAdmin } from '../../policies/canEnterAdmin.ts'
import { addresses } from '../addresses.ts'

/** Read the id of a post out of an address. */
export const parsePostId = (text: string | null | undefined): number | undefined =>
  /^[1-9]\d{0,9}$/.test(text ?? '') && Number(text) < 2 ** 31 ? Number(text) : undefined

/**
 * Find where somebody of the desk previews a post; `undefined` if they may not read it.
 *
 * By id, so that a draft without an address can be seen as well.
 */
export const findPreview = async (
  payload: Payload,
  user: TypedUser | null,
  id: number,
): Promise<string | undefined> => {
  if (!user || !canEnterAdmin(user)) return undefined
  const { docs } = await payload.find({
    collection: 'posts',
    where: { id: { equals: id } },
    draft: true,
    overrideAccess: false,
    user,
    depth: 0,
    limit: 1,
    pagination: false,
    select: { language: true },
  })
  const language = docs[0]?.language
  return isLocale(language) ? `${addresses.home(language)}/preview/${id}` : undefined
}
