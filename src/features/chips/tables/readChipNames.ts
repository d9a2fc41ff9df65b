import type { Payload, PayloadRequest } from 'payload'

import { locales } from '../../../kernel/locale.ts'
import { nameKey } from './nameKey.ts'

/** As whom chips are read: without a request for the newsroom itself. */
type As = { readonly payload: Payload; readonly req?: PayloadRequest }

type Names = Map<string, Set<number>>

/** A chip is found by its name alone, and with its maker's in front. */
const add = (to: Names, name: string, vendor: string, id: number): void => {
  for (const key of [nameKey(name, vendor), nameKey(`${vendor} ${nameKey(name, vendor)}`, '')]) {
    to.set(key, (to.get(key) ?? new Set()).add(id))
  }
}

/**
 * Read by which names chips are known, in both languages: what two names have in common, and whose
 * they are.
 *
 * A chip's own name counts more than another one's address, and that more than a third one's alias;
 * where several have it, all are given.
 */
export const readChipNames = async ({
  payload,
  req,
}: As): Promise<ReadonlyMap<string, readonly number[]>> => {
  const own: Names = new Map()
  const addresses: Names = new Map()
  const other: Names = new Map()
  for (const locale of locales) {
    const { docs } = await payload.find({
      collection: 'chips',
      locale,
      fallbackLocale: false,
      pagination: false,
      depth: 0,
      sort: 'id',
      select: { name: true, slug: true, aliases: true, vendor: true },
      ...(req ? { overrideAccess: false, req } : { overrideAccess: true }),
    })
    for (const { id, name, slug, aliases, vendor } of docs) {
      if (name) add(own, name, vendor, id)
      add(addresses, slug, vendor, id)
      for (const one of aliases ?? []) add(other, one, vendor, id)
    }
  }
  return new Map([...other, ...addresses, ...own].map(([key, ids]) => [key, [...ids]]))
}
