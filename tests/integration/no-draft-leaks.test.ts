import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { block } from '../../src/content/lexical/block.ts'
import { body } from '../../src/content/lexical/body.ts'
import { paragraph } from '../../src/content/lexical/paragraph.ts'
import { text } from '../../src/content/lexical/text.ts'
import type { Actor } from '../../src/policies/role.ts'
import { saveDocument } from '../support/access/documents.ts'
import type { Newsroom } from '../support/createNewsroom.ts'
import { createNewsroom } from '../support/createNewsroom.ts'
import type { Member } from '../support/createStaff.ts'
import { createStaff } from '../support/createStaff.ts'
import type { Serve } from '../support/serveNewsroom.ts'
import { serveNewsroom } from '../support/serveNewsroom.ts'

let newsroom: Newsroom
let serve: Serve
let staff: Record<Actor, Member>
let ids: { draft: number; shown: number }
let statusTable: number

const secret = 'zebrafinch'
const open = 'kingfisher'

const article = (word: string, table: number) =>
  body([
    paragraph([text(`${word} in the text`)]),
    block({ id: 'a'.repeat(24), blockType: 'spec-table', table }),
  ])

/** An article that has a word in each of its texts, and in what it points at. */
const write = async (word: string, state: 'hidden' | 'shown'): Promise<number> => {
  const { payload } = newsroom
  const source = await saveDocument(payload, 'sources', 'hidden', { title: `${word} source` })
  const table = await saveDocument(payload, 'spec-tables', 'hidden', { title: `${word} table` })
  const cover = await saveDocument(payload, 'media', 'hidden', {
    filename: `${word}.png`,
    credit: `${word} credit`,
    isDecorative: true,
  })
  return await saveDocument(payload, 'posts', state, {
    title: `${word} headline`,
    summary: `${word} standfirst`,
    tags: [`${word} tag`],
    sources: [source],
    body: article(word, table),
    cover,
  })
}

const paths = () => [
  ...['posts', 'media', 'sources', 'spec-tables', 'redirects', 'chips', 'categories', 'users'].map(
    (slug) => `/api/${slug}?limit=500&depth=4&draft=true&trash=true&locale=all`,
  ),
  ...Object.values(ids).flatMap((id) => [
    `/api/posts/${id}?depth=4`,
    `/api/posts/${id}?depth=4&draft=true&trash=true&fallback-locale=en`,
    `/api/posts/versions?where[parent][equals]=${id}`,
  ]),
  '/api/posts?where[title][like]=z&select[title]=true&select[body]=true',
  '/api/posts?populate[media][filename]=true&populate[sources][title]=true&draft=true',
  '/api/posts/versions/1',
  '/api/spec-tables/versions',
  '/api/control-events?limit=500&depth=4&locale=all',
  `/api/spec-tables/${statusTable}?as-of=2026-01-01&locale=en`,
  `/api/spec-tables/${statusTable}?as-of=2026-01-01&locale=en&format=csv`,
  '/api/access',
  '/api/listings',
  '/api/search-entries',
]

const queries = [
  '{ Posts(draft: true, limit: 100) { docs { title summary body tags cover { filename credit } sources { title } } } }',
  '{ versionsPosts { docs { version { title summary } } } }',
  '{ allMedia { docs { filename credit } } Sources { docs { title } } SpecTables { docs { title } } }',
  '{ versionsSpecTables { docs { version { title } } } }',
]

const readEverything = async (as: Actor): Promise<string> => {
  const { headers } = staff[as]
  const said: string[] = []
  for (const path of paths()) said.push(await (await serve(path, { headers })).text())
  for (const query of queries) {
    const answer = await serve('/api/graphql', { method: 'POST', headers, body: { query } })
    said.push(await answer.text())
  }
  return said.join('\n')
}

/** A table that shows what the export of a chip is subject to, of which there are only proposals. */
const showStatus = async (): Promise<number> => {
  const { payload } = newsroom
  const chip = await saveDocument(payload, 'chips', 'shown', {})
  const words = { name: `${secret} event`, note: `${secret} note`, quotation: `${secret} said` }
  await saveDocument(payload, 'control-events', 'hidden', { ...words, chips: [chip] })
  return await saveDocument(payload, 'spec-tables', 'shown', {
    grid: {
      version: 1,
      columns: [
        { id: 'a', label: {} },
        { id: 'b', label: {}, property: 'status.US.CN' },
      ],
      rows: [{ id: 'r', chip, cells: {} }],
    },
  })
}

beforeAll(async () => {
  newsroom = await createNewsroom()
  newsroom.payload.logger.level = 'silent'
  serve = serveNewsroom(newsroom)
  staff = await createStaff(newsroom.payload)
  const shown = await write(open, 'shown')
  ids = { draft: await write(secret, 'hidden'), shown }
  await newsroom.payload.update({
    collection: 'posts',
    id: shown,
    data: { title: `${secret} beside` },
    draft: true,
  })
  statusTable = await showStatus()
  await saveDocument(newsroom.payload, 'redirects', 'shown', { post: ids.draft })
})

afterAll(() => newsroom.close())

describe('a draft', () => {
  it.each(['anonymous', 'frontend'] as const)('reaches %s through no address', async (actor) => {
    const everything = await readEverything(actor)
    expect(everything).not.toContain(secret)
    expect(everything).toContain('No record; that is no permission')
    for (const what of [
      'headline',
      'standfirst',
      'tag',
      'source',
      'table',
      'credit',
      'in the text',
    ]) {
      expect(everything).toContain(`${open} ${what}`)
    }
  })

  it('reaches the desk, so that the search for it means something', async () => {
    const everything = await readEverything('writer')
    for (const what of ['headline', 'beside', 'source', 'table', 'credit', 'event', 'said']) {
      expect(everything).toContain(`${secret} ${what}`)
    }
  })
})
