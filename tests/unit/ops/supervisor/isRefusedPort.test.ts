import { describe, expect, it } from '@jest/globals'
import { isRefusedPort } from '../../../../src/ops/supervisor/isRefusedPort.ts'

// What `fetch` would open a connection with: here it opens none.
const dispatcher = {
  dispatch: (): never => {
    throw new Error('would be opened')
  },
}

const isRefusedByFetch = async (port: number): Promise<boolean> => {
  const init = { dispatcher } as unknown as RequestInit
  const cause = await fetch(`http://127.0.0.1:${port}/`, init).catch((error: Error) => error.cause)
  return String(cause).includes('bad port')
}

describe('isRefusedPort', () => {
  it('tells the ports that fetch refuses', async () => {
    // Up to 1024 and around each of those above.
    const beyond = [1721, 2049, 3659, 4045, 4190, 5060, 6000, 6566, 6667, 6680, 6697, 10_080]
    const around = beyond.flatMap((port) => [-3, -2, -1, 0, 1, 2, 3].map((step) => port + step))
    const ports = [...Array.from({ length: 1024 }, (_, at) => at + 1), ...around]
    const refused = await Promise.all(ports.map(isRefusedByFetch))
    expect(ports.filter((_, at) => refused[at])).toEqual(ports.filter(isRefusedPort))
  })

  it('lets through the ports that web servers use', () => {
    expect([80, 443, 3000, 8000, 8080, 65_535].filter(isRefusedPort)).toEqual([])
  })
})
