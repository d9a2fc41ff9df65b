import type { LookupFunction } from 'node:net'
import { callbackify } from 'node:util'

import type { Network } from './network.ts'

/** A host that leads, with any of its addresses, to where nothing is fetched from. */
export class PrivateHost extends Error {}

/**
 * Look a host up for a connection, which is then made to the very address that was judged.
 *
 * To judge first and let the connection look it up again would let a name change in between. One
 * address that is not allowed spoils the others: no honest host has both kinds.
 */
export const guardedLookup = ({ isAllowed, resolve }: Network): LookupFunction => {
  const judge = callbackify(async (host: string) => {
    const found = await resolve(host)
    if (!found.every(({ address }) => isAllowed(address))) throw new PrivateHost(host)
    const [first] = found
    if (first === undefined) throw new Error('ENOTFOUND')
    return { found, first }
  })
  return (host, options, callback) =>
    judge(host, (error, judged) => {
      if (error) callback(error, '')
      else if (options.all) callback(null, [...judged.found])
      else callback(null, judged.first.address, judged.first.family)
    })
}
