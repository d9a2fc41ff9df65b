import { AsyncLocalStorage } from 'node:async_hooks'

import { jest } from '@jest/globals'
import { Client } from 'pg'

/** A query as the database is sent it. */
export type Query = { readonly text: string; readonly values: readonly unknown[] }

type Config = { readonly text?: string; readonly values?: readonly unknown[] } | string

const rounds = 3

const sayQuery = (config: Config, values: unknown): Query => {
  const whole = typeof config === 'string' ? { text: config } : config
  const own = Array.isArray(values) ? (values as unknown[]) : []
  return { text: (whole.text ?? '').replaceAll(/\s+/g, ' '), values: whole.values ?? own }
}

/**
 * What something asks of the database, in order, and nobody else meanwhile.
 *
 * A connection that others wait for too may be handed on in their name: the fewest of three rounds.
 */
export const queriesOf = async (act: () => Promise<unknown>): Promise<readonly Query[]> => {
  const context = new AsyncLocalStorage<Query[]>()
  const query = Reflect.get(Client.prototype, 'query')
  const spy = jest.spyOn(Client.prototype, 'query')
  spy.mockImplementation(function (this: Client, ...args: unknown[]) {
    context.getStore()?.push(sayQuery(args[0] as Config, args[1]))
    return Reflect.apply(query, this, args) as undefined
  })
  try {
    let fewest: readonly Query[] | undefined
    for (let round = 0; round < rounds; round += 1) {
      const asked: Query[] = []
      await context.run(asked, act)
      if (!fewest || asked.length < fewest.length) fewest = asked
    }
    return fewest ?? []
  } finally {
    spy.mockRestore()
  }
}
