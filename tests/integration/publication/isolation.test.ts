import fs from 'node:fs'
import path from 'node:path'

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { body } from '../../../src/content/lexical/body.ts'
import { paragraph } from '../../../src/content/lexical/paragraph.ts'
import { text } from '../../../src/content/lexical/text.ts'
import { importSite } from '../../../src/features/hugo/importSite.ts'
import { readSite } from '../../../src/features/hugo/site/readSite.ts'
import { fireDue } from '../../../src/features/publication/fire/fireDue.ts'
import { poolOf } from '../../../src/features/publication/poolOf.ts'
import { armSchedule } from '../../../src/features/publication/schedules/armSchedule.ts'
import {
  cancelSchedule,
  moveSchedule,
  repinSchedule,
} from '../../../src/features/publication/schedules/changeSchedule.ts'
import type { Action } from '../../../src/features/publication/schedules/schedule.ts'
import type { Locale } from '../../../src/kernel/locale.ts'
import { otherLocale } from '../../../src/kernel/locale.ts'
import type { Post } from '../../../src/payload-types.ts'
import type { Newsroom } from '../../support/createNewsroom.ts'
import { createNewsroom } from '../../support/createNewsroom.ts'
import { createStaff } from '../../support/createStaff.ts'
import { createPost } from '../../support/factories/createPost.ts'
import { unique } from '../../support/factories/unique.ts'
import { dumpPost } from '../../support/publication/dumpPost.ts'

let newsroom: Newsroom
let payload: Payload
let asker: { user: Post['updatedBy'] & object; language: 'en' }
let category: number
let chip: number
let own: Post
let other: Post

const later = (hours = 1) => ({
  instant: new Date(Date.now() + hours * 3_600_000),
  local: '2026-12-01T06:00',
  zone: 'Asia/Taipei',
})

const good = <Value>(
  result: { ok: true; value: Value } | { ok: false; problem: unknown },
): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value
}

const arm = async (post: number, action: Action) =>
  good(await armSchedule(payload, { post, action, at: later() }, asker as never)).id

const edit = (data: Partial<Post> = {}, autosave = false) =>
  payload.update({
    collection: 'posts',
    id: own.id,
    data: { title: `changed ${unique()}`, ...data },
    draft: true,
    autosave,
  })

const save = (data: Record<string, unknown>, more: Record<string, unknown> = {}) =>
  payload.update({ collection: 'posts', id: own.id, data, ...more })

const makeDue = async (schedule: number): Promise<void> => {
  await poolOf(payload).query(
    `update schedules set instant = clock_timestamp() where id = ${schedule}`,
  )
}

const oldestVersion = async (): Promise<number> => {
  const { docs } = await payload.findVersions({
    collection: 'posts',
    where: { parent: { equals: own.id } },
    sort: 'id',
    limit: 1,
  })
  return Number(docs[0]?.id)
}

/** A post with all that a post can have: published, in lists, with a newer draft, and scheduled. */
const write = async (language: Locale, translationKey: string): Promise<Post> => {
  const slug = `${language.toLowerCase()}-${unique()}`
  const post = await createPost(payload, {
    language,
    translationKey,
    slug,
    title: slug,
    _status: 'published',
    categories: [category],
    chips: [chip],
    tags: ['one', 'two'],
    body: body([paragraph([text(slug)])]),
  })
  await payload.update({
    collection: 'posts',
    id: post.id,
    data: { title: `draft of ${slug}` },
    draft: true,
  })
  await arm(post.id, 'publish')
  await arm(post.id, 'withdraw')
  return post
}

const waiting = async (action: Action): Promise<number> => {
  const { docs } = await payload.find({
    collection: 'schedules',
    where: {
      and: [
        { post: { equals: own.id } },
        { action: { equals: action } },
        { state: { equals: 'armed' } },
      ],
    },
    depth: 0,
  })
  return docs[0]!.id
}

/** All work that somebody can do on a post; `own` is the one that is worked on. */
const works: Readonly<Record<string, () => Promise<unknown>>> = {
  save: () => edit(),
  autosave: async () => {
    await edit({}, true)
    await edit({ tags: ['three'] }, true)
  },
  'change of address and lists': () => edit({ slug: `moved-${unique()}`, categories: [] }),
  publish: () => save({ title: 'published', slug: `new-${unique()}`, _status: 'published' }),
  withdraw: () => save({ _status: 'draft' }, { unpublishAllLocales: true }),
  schedule: async () => {
    good(await cancelSchedule(payload, await waiting('publish'), asker as never))
    await arm(own.id, 'publish')
  },
  'publish now': async () => {
    good(await cancelSchedule(payload, await waiting('publish'), asker as never))
    good(await armSchedule(payload, { post: own.id, action: 'publish' }, asker as never))
  },
  'firing of a publication': async () => {
    await makeDue(await waiting('publish'))
    await fireDue(payload)
  },
  'firing of a withdrawal': async () => {
    await makeDue(await waiting('withdraw'))
    await fireDue(payload)
  },
  move: async () =>
    good(await moveSchedule(payload, await waiting('publish'), later(3), asker as never)),
  cancel: async () => good(await cancelSchedule(payload, await waiting('publish'), asker as never)),
  repin: async () => {
    await edit()
    good(await repinSchedule(payload, await waiting('publish'), asker as never))
  },
  'restoring of a version': async () =>
    payload.restoreVersion({ collection: 'posts', id: String(await oldestVersion()) }),
  'restoring of a version as a draft': async () =>
    payload.restoreVersion({ collection: 'posts', id: String(await oldestVersion()), draft: true }),
  duplicate: () =>
    payload.duplicate({ collection: 'posts', id: own.id, draft: true, data: { _status: 'draft' } }),
  trash: () => save({ deletedAt: new Date().toISOString() }),
  'trash and back': async () => {
    await save({ deletedAt: new Date().toISOString() })
    await save({ deletedAt: null }, { trash: true })
  },
  delete: () => payload.delete({ collection: 'posts', id: own.id }),
}

beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  const { editor } = await createStaff(payload)
  asker = { user: editor.user as never, language: 'en' }
  category = (
    await payload.create({ collection: 'categories', data: { name: 'Rules', slug: 'rules' } })
  ).id
  chip = (
    await payload.create({
      collection: 'chips',
      data: { name: 'H20', slug: 'h20', vendor: 'NVIDIA' },
    })
  ).id
})

afterAll(() => newsroom.close())

describe.each(['zh-TW', 'en'] as const)('work on a post in %s', (language) => {
  beforeEach(async () => {
    const key = `story-${unique()}`
    own = await write(language, key)
    other = await write(otherLocale(language), key)
  })

  it.each(Object.keys(works))(
    'leaves every byte of the other language as it is: %s',
    async (name) => {
      const before = await dumpPost(payload, other.id)
      const ownBefore = await dumpPost(payload, own.id)
      for (const table of ['posts ', '_posts_v ', 'posts_rels ', 'listings ', 'schedules ']) {
        expect(before).toContain(`\n${table}`.slice(table === 'posts ' ? 1 : 0))
      }
      await works[name]!()
      expect(await dumpPost(payload, other.id)).toBe(before)
      if (name !== 'duplicate') expect(await dumpPost(payload, own.id)).not.toBe(ownBefore)
    },
  )
})

const postIn = async (language: Locale): Promise<number> => {
  const { docs } = await payload.find({
    collection: 'posts',
    where: { and: [{ language: { equals: language } }, { 'hugo.path': { exists: true } }] },
    draft: true,
    depth: 0,
  })
  return docs[0]!.id
}

describe('an import', () => {
  const files = {
    'zh-TW': 'content/posts/fab-water.md',
    en: 'content.en/posts/fab-water.md',
  } as const

  it.each(['zh-TW', 'en'] as const)(
    'of a file in %s leaves every byte of the other language as it is',
    async (language) => {
      const folder = path.join(newsroom.dataFolder, 'site')
      if (!fs.existsSync(folder)) {
        fs.cpSync(path.resolve('tests/fixtures/hugo/small-site'), folder, { recursive: true })
        await importSite(good(readSite(folder)), payload, { dryRun: false })
      }
      const others = await postIn(otherLocale(language))
      const before = await dumpPost(payload, others)
      const file = path.join(folder, files[language])
      fs.appendFileSync(file, `\nAnother paragraph ${unique()}.\n`)
      const { counts } = await importSite(good(readSite(folder)), payload, { dryRun: false })
      expect(counts).toMatchObject({ created: 0, updated: 1 })
      expect(await dumpPost(payload, others)).toBe(before)
    },
  )
})
