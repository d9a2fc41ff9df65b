import fs from 'node:fs'
import path from 'node:path'

import { afterAll, beforeAll, expect, it } from '@jest/globals'

import type { Newsroom } from '../support/createNewsroom.ts'
import { createNewsroom } from '../support/createNewsroom.ts'
import { findUnlabelled } from '../support/findUnlabelled.ts'

type Adapter = {
  schema: unknown
  requireDrizzleKit: () => {
    generateDrizzleJson: (schema: unknown) => unknown
    generateMigration: (from: unknown, to: unknown) => Promise<string[]>
  }
}

const migrations = path.resolve(import.meta.dirname, '../../migrations')

// The newest migration's snapshot is what the database looks like after all of them.
const readSnapshot = (): unknown => {
  const snapshots = fs.readdirSync(migrations).filter((file) => file.endsWith('.json'))
  const newest = snapshots.toSorted().at(-1) ?? 'no snapshot'
  return JSON.parse(fs.readFileSync(path.join(migrations, newest), 'utf8'))
}

let newsroom: Newsroom

beforeAll(async () => {
  newsroom = await createNewsroom()
}, 60_000)

afterAll(() => newsroom?.close())

it('has a migration for every change of the collections (else: npm run generate)', async () => {
  const adapter = newsroom.payload.db as unknown as Adapter
  const { generateDrizzleJson, generateMigration } = adapter.requireDrizzleKit()
  expect(await generateMigration(readSnapshot(), generateDrizzleJson(adapter.schema))).toEqual([])
})

it('names every collection and field in both languages', () => {
  expect(newsroom.payload.config.collections.length).toBeGreaterThan(10)
  expect(findUnlabelled(newsroom.payload.config.collections)).toEqual([])
})
