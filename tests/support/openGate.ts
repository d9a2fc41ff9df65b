import http from 'node:http'
import type { AddressInfo } from 'node:net'

import { revalidatePath } from '../../src/ops/worker/postSigned.ts'

/** Stands between a worker and its web process. */
export type Gate = {
  /** Without a slash at the end. */
  readonly url: string
  /** Where the web process is; without a slash at the end. */
  target: string
  /** Whether purges are let through. */
  isOpen: boolean
  readonly close: () => Promise<void>
}

/** Open a gate that lets everything through to a web process, purges only while it is open. */
export const openGate = async (): Promise<Gate> => {
  const forward = (request: http.IncomingMessage, response: http.ServerResponse): void => {
    if (request.url === revalidatePath && !gate.isOpen) {
      response.writeHead(503).end()
      return
    }
    const { method, headers } = request
    const address = new URL(request.url ?? '/', gate.target)
    const onward = http.request(address, { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
    })
    onward.on('error', () => response.writeHead(502).end())
    request.pipe(onward)
  }
  const server = http.createServer(forward)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const close = async (): Promise<void> => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  const gate: Gate = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    target: 'http://127.0.0.1:9',
    isOpen: true,
    close,
  }
  return gate
}
