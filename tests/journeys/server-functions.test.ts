import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fs from 'node:fs'
import path from 'node:path'

import type { Actor } from '../../src/policies/role.ts'
import { photograph, saveDocument } from '../support/access/documents.ts'
import type { Newsroom } from '../support/createNewsroom.ts'
import { createNewsroom } from '../support/createNewsroom.ts'
import type { Member } from '../support/createStaff.ts'
import { createStaff } from '../support/createStaff.ts'
import type { Site } from '../support/openSite.ts'
import { openSite, siteTimeout } from '../support/openSite.ts'

let newsroom: Newsroom
let site: Site
let staff: Record<Actor, Member>
let draft: number
let table: number
let user: number

const secret = 'zebrafinch'

type Manifest = { node: Record<string, { filename?: string }> }

/** Under which name Next calls the one door to the functions of Payload's admin panel. */
const actionId = (): string => {
  const file = path.resolve(
    import.meta.dirname,
    '../../.next/server/server-reference-manifest.json',
  )
  const { node }: Manifest = JSON.parse(fs.readFileSync(file, 'utf8'))
  const found = Object.entries(node).find(([, { filename }]) => filename?.endsWith('layout.tsx'))
  if (!found) throw new Error('the build has no server function')
  return found[0]
}

const call = async (as: Actor, name: string, args: object): Promise<string> => {
  const response = await fetch(`${site.url}/admin/login`, {
    method: 'POST',
    headers: {
      ...staff[as].headers,
      'Content-Type': 'text/plain;charset=UTF-8',
      'Next-Action': actionId(),
    },
    body: JSON.stringify([{ name, args }]),
  })
  return await response.text()
}

const list = { query: { limit: 50 }, enableRowSelections: false }

/** What reads, with something in it that only the desk may see. */
const readings = () =>
  [
    ['render-list', { collectionSlug: 'posts', drawerSlug: 'd', ...list }],
    [
      'table-state',
      { collectionSlug: 'posts', columns: [{ accessor: 'title', active: true }], ...list },
    ],
    [
      'render-document',
      { collectionSlug: 'posts', docID: draft, drawerSlug: 'd', initialData: {} },
    ],
  ] as const

beforeAll(async () => {
  newsroom = await createNewsroom()
  staff = await createStaff(newsroom.payload)
  draft = await saveDocument(newsroom.payload, 'posts', 'hidden', { title: `${secret} headline` })
  table = await saveDocument(newsroom.payload, 'spec-tables', 'shown', { title: `${secret} table` })
  user = await saveDocument(newsroom.payload, 'users', 'hidden')
  site = await openSite(newsroom)
}, siteTimeout)

afterAll(async () => {
  await site?.close()
  await newsroom.close()
})

describe('the functions of the admin panel', () => {
  it('show a writer what the desk works on', async () => {
    for (const [name, args] of readings()) {
      expect([name, await call('writer', name, args)]).toEqual([
        name,
        expect.stringContaining(secret),
      ])
    }
  })

  it.each(['anonymous', 'frontend'] as const)('show %s nothing', async (as) => {
    for (const [name, args] of readings()) {
      expect([name, await call(as, name, args)]).toEqual([
        name,
        expect.not.stringContaining(secret),
      ])
    }
    const state = await call(as, 'form-state', {
      id: draft,
      collectionSlug: 'posts',
      operation: 'update',
      formState: {},
      data: { title: 'x' },
      docPermissions: { fields: true, update: true },
      docPreferences: { fields: {} },
    })
    expect(state).not.toContain('"title"')
  })

  it.each(['listings', 'search-entries', 'alignments', 'board-cells', 'outbox'])(
    'show a writer nothing of %s',
    async (slug) => {
      await saveDocument(newsroom.payload, 'posts', 'shown', { title: `${secret} shown` })
      for (const name of ['render-list', 'table-state']) {
        const args = { collectionSlug: slug, columns: [], ...list, drawerSlug: 'd' }
        expect(await call('writer', name, args)).not.toContain(secret)
      }
    },
  )

  it('copy a text into the other language for those alone who may change it', async () => {
    const args = {
      collectionSlug: 'spec-tables',
      docID: table,
      fromLocale: 'zh-TW',
      toLocale: 'en',
      overrideData: true,
    }
    const before = await photograph(newsroom.payload, 'spec-tables', table)
    for (const as of ['anonymous', 'frontend', 'writer'] as const) {
      await call(as, 'copy-data-from-locale', args)
      expect(await photograph(newsroom.payload, 'spec-tables', table)).toBe(before)
    }
    await call('editor', 'copy-data-from-locale', args)
    expect(await photograph(newsroom.payload, 'spec-tables', table)).not.toBe(before)
  })

  it('copy nobody’s account but one’s own', async () => {
    const args = { collectionSlug: 'users', docID: user, fromLocale: 'en', toLocale: 'zh-TW' }
    const before = await photograph(newsroom.payload, 'users', user)
    for (const as of ['anonymous', 'frontend', 'writer', 'editor'] as const) {
      await call(as, 'copy-data-from-locale', args)
    }
    expect(await photograph(newsroom.payload, 'users', user)).toBe(before)
  })

  it.each(['anonymous', 'frontend', 'writer', 'editor'] as const)(
    'schedule nothing for %s past the newsroom’s own publication',
    async (as) => {
      const before = await photograph(newsroom.payload, 'posts', draft)
      const doc = { relationTo: 'posts', value: draft }
      const said = await call(as, 'schedule-publish', {
        type: 'publish',
        doc,
        date: new Date(Date.now() - 1000),
      })
      expect(said).not.toMatch(/"message":/)
      expect(newsroom.payload.collections).not.toHaveProperty('payload-jobs')
      expect(await photograph(newsroom.payload, 'posts', draft)).toBe(before)
      const upcoming = await call(as, 'get-upcoming-scheduled-publish', {
        collectionSlug: 'posts',
        id: draft,
      })
      expect(upcoming).not.toContain('waitUntil')
    },
  )
})
