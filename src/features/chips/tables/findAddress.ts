import type { PayloadRequest } from 'payload'

import { slugify } from '../../../kernel/slug.ts'

/** The longest address, less what a number behind it takes. */
const longest = 90

/**
 * Find an address for a chip that no other has: `x-1`, or where `X+1` has that, `x-1-2`.
 *
 * @param taken addresses that will be there, and are not yet.
 * @returns it, and the one that its name alone would give.
 */
export const findAddress = async (
  name: string,
  taken: ReadonlySet<string>,
  req: PayloadRequest,
): Promise<{ readonly slug: string; readonly wanted: string }> => {
  const wanted = slugify(name)
  const isTaken = async (slug: string): Promise<boolean> => {
    if (taken.has(slug)) return true
    const where = { slug: { equals: slug } }
    const shared = { collection: 'chips', overrideAccess: false, req } as const
    return (await req.payload.count({ ...shared, where })).totalDocs > 0
  }
  let slug = wanted
  for (let number = 2; await isTaken(slug); number += 1) {
    slug = slugify(`${wanted.slice(0, longest)}-${number}`)
  }
  return { slug, wanted }
}
