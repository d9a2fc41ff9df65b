import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

import { publicationMark } from '../../../src/kernel/publicationMark.ts'
import { signatureHeader, verify } from '../../../src/kernel/signature.ts'
import { revalidatePath } from '../../../src/ops/worker/postSigned.ts'

/** What a page is: a status, and the mark that it carries. */
type ShownPage = { readonly status: number; readonly mark?: string | undefined }

/** Stands in for the web process: hears what goes stale, and shows pages. */
export type Receiver = {
  /** Without a slash at the end. */
  readonly url: string
  /** The purges that came in whole and were signed, in their order. */
  readonly purges: Array<readonly string[]>
  /** Every request, by its path. */
  readonly paths: string[]
  /** How purges are answered: with a status, after so many milliseconds, never, or half. */
  answer: { status: number; delay?: number; hangs?: boolean; breaksOff?: boolean }
  /** What is shown at an address. */
  show: (path: string) => ShownPage | Promise<ShownPage>
  readonly close: () => Promise<void>
}

/** Open a stand-in for the web process. */
export const openReceiver = async (secret: string): Promise<Receiver> => {
  const respond = async (
    request: http.IncomingMessage,
    body: string,
    response: http.ServerResponse,
  ): Promise<void> => {
    const path = decodeURI(request.url ?? '')
    receiver.paths.push(path)
    if (path === revalidatePath) {
      const { status, delay = 0, hangs, breaksOff } = receiver.answer
      const header = request.headers[signatureHeader]
      const isSigned = verify(secret, body, String(header), new Date())
      if (isSigned) receiver.purges.push((JSON.parse(body) as { tags: string[] }).tags)
      if (hangs) return
      if (breaksOff) return void request.socket.destroy()
      await wait(delay)
      response.writeHead(isSigned ? status : 404).end()
      return
    }
    const { status, mark } = await receiver.show(path)
    const meta = mark === undefined ? '' : `<meta name="${publicationMark}" content="${mark}"/>`
    response.writeHead(status, { 'Content-Type': 'text/html' })
    response.end(`<html><head>${meta}</head></html>`)
  }
  const server = http.createServer((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => (body += chunk.toString()))
    request.on('end', () => void respond(request, body, response))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const close = async (): Promise<void> => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  const receiver: Receiver = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    purges: [],
    paths: [],
    answer: { status: 204 },
    show: () => ({ status: 404 }),
    close,
  }
  return receiver
}
