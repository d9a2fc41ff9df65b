import net from 'node:net'

/** Find a port that nobody listens on now. */
export const findFreePort = async (): Promise<number> =>
  await new Promise((resolve) => {
    const server = net.createServer()
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as net.AddressInfo
      server.close(() => resolve(port))
    })
  })
