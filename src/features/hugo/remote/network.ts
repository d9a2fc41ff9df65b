import { lookup } from 'node:dns/promises'

import { isPublicAddress } from './isPublicAddress.ts'

/** How names become addresses, and which of those may be connected to. */
export type Network = {
  readonly resolve: (host: string) => Promise<ReadonlyArray<{ address: string; family: number }>>
  readonly isAllowed: (address: string) => boolean
}

/** The public internet, and nothing else. */
export const publicNetwork: Network = {
  resolve: async (host) => await lookup(host, { all: true }),
  isAllowed: isPublicAddress,
}
