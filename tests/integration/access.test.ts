import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import type { Connection } from '../../src/features/publication/poolOf.ts'
import { poolOf } from '../../src/features/publication/poolOf.ts'
import type { NewsroomSlug } from '../../src/policies/accessTable.ts'
import { accessTable } from '../../src/policies/accessTable.ts'
import type { Actor } from '../../src/policies/role.ts'
import { roles } from '../../src/policies/role.ts'
import type { Attempt } from '../support/access/cells.ts'
import { attempts, isAllowed, isPossible } from '../support/access/cells.ts'
import type { Channel } from '../support/access/channels.ts'
import { graphChannel, localChannel, restChannel } from '../support/access/channels.ts'
import { tryCell } from '../support/access/tryCell.ts'
import type { Newsroom } from '../support/createNewsroom.ts'
import { createNewsroom } from '../support/createNewsroom.ts'
import type { Member } from '../support/createStaff.ts'
import { createStaff } from '../support/createStaff.ts'
import type { Serve } from '../support/serveNewsroom.ts'
import { serveNewsroom } from '../support/serveNewsroom.ts'

let newsroom: Newsroom
let serve: Serve
let staff: Record<Actor, Member>
let counting: Connection

const actors: readonly Actor[] = ['anonymous', ...roles]
const slugs = Object.keys(accessTable) as NewsroomSlug[]
const internal: ReadonlySet<string> = new Set([
  'listings',
  'search-entries',
  'alignments',
  'memory-entries',
  'memory-origins',
  'board-cells',
  'table-pins',
  'board-changes',
  'translation-proposals',
  'translation-charges',
  'outbox',
])

const channels = {
  'Local API': (actor: Actor): Channel => localChannel(newsroom.payload, staff[actor]),
  REST: (actor: Actor): Channel => restChannel(serve, staff[actor]),
  GraphQL: (actor: Actor): Channel => graphChannel(serve, staff[actor]),
}
type ChannelName = keyof typeof channels

const isServed = (slug: NewsroomSlug, attempt: Attempt, channel: ChannelName): boolean => {
  if (channel === 'GraphQL') {
    // GraphQL takes no files, and does not know what has no address.
    const isFile = slug === 'media' || slug === 'embargo-proofs'
    return !internal.has(slug) && !(isFile && attempt === 'create')
  }
  // The Local API restores a version as what it was, or not at all.
  return !(channel === 'Local API' && attempt === 'restore as draft')
}

const expected = (slug: NewsroomSlug, attempt: Attempt, actor: Actor, channel: ChannelName) =>
  isAllowed(slug, attempt, actor) && !(channel === 'REST' && internal.has(slug))

beforeAll(async () => {
  newsroom = await createNewsroom()
  newsroom.payload.logger.level = 'silent'
  serve = serveNewsroom(newsroom)
  staff = await createStaff(newsroom.payload)
  // What waits for being counted is counted and gone: here it has to stay.
  counting = await poolOf(newsroom.payload).connect()
  await counting.query('select pg_advisory_lock($1, 0)', [0xb0a7d])
})

afterAll(async () => {
  counting?.release(true)
  await newsroom.close()
})

describe.each(Object.keys(channels) as ChannelName[])('access through %s', (channelName) => {
  describe.each(slugs)('to %s', (slug) => {
    const cells = attempts.filter(
      (attempt) => isPossible(slug, attempt) && isServed(slug, attempt, channelName),
    )
    if (cells.length === 0) return

    it.each(actors)('of %s is what the table says', async (actor) => {
      const channel = channels[channelName](actor)
      const wrong: string[] = []
      for (const attempt of cells) {
        const allowed = expected(slug, attempt, actor, channelName)
        const own = staff[actor].user?.id
        const happened = await tryCell(newsroom.payload, slug, attempt, channel, own)
        if (happened !== allowed) wrong.push(`${attempt}: ${happened ? 'allowed' : 'refused'}`)
      }
      expect(wrong).toEqual([])
    })
  })
})
