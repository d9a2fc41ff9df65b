import { randomInt } from 'node:crypto'
import net from 'node:net'

const isFree = async (port: number): Promise<boolean> =>
  await new Promise((resolve) => {
    const server = net.createServer()
    server.once('error', () => resolve(false))
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      server.close(() => resolve(true))
    })
  })

/**
 * Choose where Postgres listens: where it did before, if that is free.
 *
 * New ones are below the range from which systems take ports for outgoing connections.
 */
export const choosePort = async (before: number | undefined): Promise<number> => {
  const candidates = Array.from({ length: 50 }, () => randomInt(15_432, 25_432))
  for (const port of before === undefined ? candidates : [before, ...candidates]) {
    if (await isFree(port)) return port
  }
  throw new Error('no free port was found for Postgres')
}
