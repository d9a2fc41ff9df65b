import { randomBytes } from 'node:crypto'
import { Client } from 'pg'

import { testDatabase } from './testDatabase.ts'

const onServer = async (query: string): Promise<void> => {
  const client = new Client({ connectionString: process.env[testDatabase.variable] })
  await client.connect()
  try {
    await client.query(query)
  } finally {
    await client.end()
  }
}

/** A database of a test's own. */
export type TestDatabase = {
  readonly url: string
  readonly drop: () => Promise<void>
}

/**
 * Make a database for one test file: a copy of the migrated, empty template, or truly empty.
 *
 * Needs the global set-up of the projects integration, contract and journeys.
 */
export const createDatabase = async (
  options: { readonly isEmpty?: boolean } = {},
): Promise<TestDatabase> => {
  const server = process.env[testDatabase.variable]
  if (server === undefined) throw new Error('no test server: is this test in the right folder?')
  const name = `test_${randomBytes(6).toString('hex')}`
  await onServer(
    `create database ${name} template ${options.isEmpty ? 'template0' : testDatabase.template}`,
  )
  const url = new URL(server)
  url.pathname = `/${name}`
  return { url: url.href, drop: () => onServer(`drop database if exists ${name} with (force)`) }
}
