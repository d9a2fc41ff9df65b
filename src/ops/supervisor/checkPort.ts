import net from 'node:net'

import { EnvironmentError } from '../../kernel/environmentError.ts'
import { messages } from '../messages.ts'
import { isRefusedPort } from './isRefusedPort.ts'

const tryToListen = async (port: number, host: string): Promise<string | undefined> =>
  await new Promise((resolve) => {
    const server = net.createServer()
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'EADDRINUSE'))
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(undefined)))
  })

const otherThan = (port: number): number => {
  const other = port < 1024 ? port + 8000 : port < 65_535 ? port + 1 : 3000
  return isRefusedPort(other) ? otherThan(other) : other
}

const findFault = async (port: number) => {
  if (isRefusedPort(port)) return { code: 'port/refused', message: messages.portRefused }
  const onBoth = await tryToListen(port, '::')
  // A machine without IPv6 knows no `::`.
  const reason =
    onBoth === 'EAFNOSUPPORT' || onBoth === 'EADDRNOTAVAIL'
      ? await tryToListen(port, '0.0.0.0')
      : onBoth
  if (reason === undefined) return undefined
  return reason === 'EADDRINUSE'
    ? { code: 'port/in-use', message: messages.portInUse }
    : { code: 'port/forbidden', message: messages.portForbidden, reason }
}

/**
 * Prove that the web process will get its port and be reached on it, before anything is built or
 * started for it.
 *
 * All interfaces are tried: another program on any of them would answer some readers in our place.
 *
 * @throws EnvironmentError naming the port and how to choose another.
 */
export const checkPort = async (port: number, command: string): Promise<void> => {
  const fault = await findFault(port)
  if (fault === undefined) return
  const { code, message, reason = '' } = fault
  const values = { port, reason, other: otherThan(port), command }
  throw new EnvironmentError([{ code, severity: 'error', message, values, where: 'PORT' }])
}
