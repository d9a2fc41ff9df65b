import type { PayloadRequest } from 'payload'

import type { Locale } from '../../../kernel/locale.ts'
import { otherLocale } from '../../../kernel/locale.ts'
import { relatedId } from '../../../kernel/relatedId.ts'

/** A chip as the desk names it, and the one that it was derived from. */
export type NamedChip = { readonly name: string; readonly derivedFrom: number | undefined }

/** Read what chips are called, by their ids, for the desk: in the other language rather than not. */
export const readNamedChips = async (
  ids: readonly number[],
  locale: Locale,
  req: PayloadRequest,
): Promise<ReadonlyMap<number, NamedChip>> => {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: 'chips',
    where: { id: { in: [...ids] } },
    locale,
    fallbackLocale: otherLocale(locale),
    pagination: false,
    depth: 0,
    select: { name: true, derivedFrom: true },
    overrideAccess: false,
    req,
  })
  return new Map(
    docs.map(({ id, name, derivedFrom }) => [id, { name, derivedFrom: relatedId(derivedFrom) }]),
  )
}
