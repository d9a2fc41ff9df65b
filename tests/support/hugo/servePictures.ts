import http from 'node:http'
import type { AddressInfo } from 'node:net'

import type { Network } from '../../../src/features/hugo/remote/network.ts'

/** A host of pictures, for tests of fetching. */
export type PictureHost = {
  /** Where it listens; names that end in `.example` lead to it. */
  readonly port: number
  /** The paths that were asked for, in order. */
  readonly asked: string[]
  /** The most requests that it was answering at a time. */
  readonly most: () => number
  readonly network: Network
  readonly close: () => Promise<void>
}

/**
 * Serve pictures on this machine, under names of a network in which it counts as public.
 *
 * @param answer each request; `asked` has its path, with the query.
 */
export const servePictures = async (
  answer: (path: string, response: http.ServerResponse) => void,
): Promise<PictureHost> => {
  const asked: string[] = []
  let open = 0
  let most = 0
  const server = http.createServer(({ url = '' }, response) => {
    asked.push(url)
    open += 1
    most = Math.max(most, open)
    response.on('close', () => (open -= 1))
    answer(url, response)
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  const network: Network = {
    resolve: async (host) => {
      if (host === 'private.example') return [{ address: '10.1.2.3', family: 4 }]
      if (host === 'both.example') {
        return [
          { address: '127.0.0.1', family: 4 },
          { address: '::1', family: 6 },
        ]
      }
      if (!host.endsWith('.example')) throw Object.assign(new Error(host), { code: 'ENOTFOUND' })
      return [{ address: '127.0.0.1', family: 4 }]
    },
    isAllowed: (address) => address === '127.0.0.1',
  }
  const close = async () => {
    server.closeAllConnections()
    await new Promise((resolve) => {
      server.close(resolve)
    })
  }
  return { port, asked, most: () => most, network, close }
}
