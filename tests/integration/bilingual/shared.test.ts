import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import type { SharedView } from '../../../src/features/bilingual/shared/readShared.ts'
import type { User } from '../../../src/payload-types.ts'
import { askEndpoint } from '../../support/askEndpoint.ts'
import type { Newsroom } from '../../support/createNewsroom.ts'
import { createNewsroom } from '../../support/createNewsroom.ts'
import { createPost } from '../../support/factories/createPost.ts'
import { createUser } from '../../support/factories/createUser.ts'

let newsroom: Newsroom
let payload: Payload
let writer: User
let chips: number[] = []
let zh = 0
let en = 0

beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  writer = await createUser(payload, { role: 'writer' })
  for (const name of ['H20', 'H200', 'MI308']) {
    const data = { name, slug: name.toLowerCase(), vendor: 'NVIDIA' }
    chips.push((await payload.create({ collection: 'chips', data })).id)
  }
  const filed = { translationKey: 'filed', authors: [writer.id], tags: ['晶片'] }
  zh = (await createPost(payload, { ...filed, chips: [chips[0]!, chips[1]!] })).id
  en = (await createPost(payload, { ...filed, language: 'en', chips: [chips[1]!, chips[0]!] })).id
})
afterAll(() => newsroom.close())

const shared = async (): Promise<readonly SharedView[]> => {
  const { status, json } = await askEndpoint(payload, {
    method: 'get',
    path: '/:id/alignment',
    id: zh,
    user: writer,
  })
  expect(status).toBe(200)
  return (json as unknown as { shared: readonly SharedView[] }).shared
}

const settle = async (
  { field, prints }: Pick<SharedView, 'field' | 'prints'>,
  isOnPurpose: boolean,
) =>
  await askEndpoint(payload, {
    method: 'post',
    path: '/:id/shared',
    id: zh,
    user: writer,
    body: { field, prints, isOnPurpose },
  })

const change = async (id: number, data: { chips?: number[]; tags?: string[] }) =>
  await payload.update({ collection: 'posts', id, data, draft: true })

describe('the two languages of a story', () => {
  it('are filed alike whatever the order', async () => {
    expect(await shared()).toEqual([])
  })

  it('show in what they are filed differently, by name, and change nothing by themselves', async () => {
    await change(zh, { chips: [chips[0]!, chips[2]!], tags: ['晶片', '出口管制'] })
    expect(await shared()).toMatchObject([
      {
        field: 'chips',
        keys: { 'zh-TW': [chips[0], chips[2]], en: [chips[1], chips[0]] },
        names: { [chips[0]!]: 'H20', [chips[1]!]: 'H200', [chips[2]!]: 'MI308' },
        isOnPurpose: false,
      },
      { field: 'tags', keys: { 'zh-TW': ['晶片', '出口管制'], en: ['晶片'] }, isOnPurpose: false },
    ])
    const other = await payload.findByID({ collection: 'posts', id: en, draft: true, depth: 0 })
    expect([other.chips, other.tags]).toEqual([[chips[1], chips[0]], ['晶片']])
  })

  it('say so where they are of different kinds, and none is news', async () => {
    await payload.update({ collection: 'posts', id: zh, data: { kind: 'explainer' }, draft: true })
    const [first] = await shared()
    expect(first).toMatchObject({
      field: 'kind',
      keys: { 'zh-TW': ['explainer'], en: ['news'] },
      names: { explainer: 'Explainer', news: 'News' },
    })
    await payload.update({ collection: 'posts', id: zh, data: { kind: null }, draft: true })
    expect((await shared()).map(({ field }) => field)).not.toContain('kind')
  })

  it('may be filed differently on purpose, until one of them is filed anew', async () => {
    const [, tags] = await shared()
    expect((await settle(tags!, true)).status).toBe(200)
    const read = async () => (await shared()).map(({ field, isOnPurpose }) => [field, isOnPurpose])
    const onPurpose = [
      ['chips', false],
      ['tags', true],
    ]
    expect(await read()).toEqual(onPurpose)
    await change(en, { tags: ['chips'] })
    expect(await read()).toEqual(onPurpose.map(([field]) => [field, false]))
    await change(en, { tags: ['晶片'] })
    expect(await read()).toEqual(onPurpose)
    expect((await settle(tags!, false)).status).toBe(200)
    expect(await read()).toEqual(onPurpose.map(([field]) => [field, false]))
  })

  it('are not settled by somebody who saw them before they changed', async () => {
    const [filedChips] = await shared()
    await change(en, { chips: [chips[2]!] })
    const { status, json } = await settle(filedChips!, true)
    expect(status).toBe(409)
    expect(json).toMatchObject({ errors: [{ data: { code: 'bilingual/changed-since' } }] })
    const wrong = { field: 'body' as 'tags', prints: filedChips!.prints }
    expect((await settle(wrong, true)).status).toBe(400)
  })

  it('are joined as they were after all that', async () => {
    await change(en, { chips: [chips[2]!, chips[0]!], tags: ['出口管制', '晶片'] })
    expect(await shared()).toEqual([])
  })
})
