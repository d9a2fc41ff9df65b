import net from 'node:net'

import { EnvironmentError } from '../../kernel/environmentError.ts'
import { messages } from '../messages.ts'

const tryToListen = async (port: number, host: string): Promise<string | undefined> =>
  await new Promise((resolve) => {
    const server = net.createServer()
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'EADDRINUSE'))
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(undefined)))
  })

/**
 * Prove that the web process will get its port, before anything is built or started for it.
 *
 * All interfaces are tried: another program on any of them would answer some readers in our place.
 *
 * @throws EnvironmentError naming the port and how to choose another.
 */
export const checkPort = async (port: number, command: string): Promise<void> => {
  const onBoth = await tryToListen(port, '::')
  // A machine without IPv6 knows no `::`.
  const reason =
    onBoth === 'EAFNOSUPPORT' || onBoth === 'EADDRNOTAVAIL'
      ? await tryToListen(port, '0.0.0.0')
      : onBoth
  if (reason === undefined) return
  const isTaken = reason === 'EADDRINUSE'
  const other = port < 1024 ? port + 8000 : port < 65_535 ? port + 1 : 3000
  throw new EnvironmentError([
    {
      code: isTaken ? 'port/in-use' : 'port/forbidden',
      severity: 'error',
      message: isTaken ? messages.portInUse : messages.portForbidden,
      values: { port, reason, other, command },
      where: 'PORT',
    },
  ])
}
