import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import type { Newsroom } from '../support/createNewsroom.ts'
import { createNewsroom } from '../support/createNewsroom.ts'
import { buildPng } from '../support/pictures/buildPng.ts'

describe('a text written in both languages at once', () => {
  let newsroom: Newsroom

  beforeAll(async () => {
    newsroom = await createNewsroom()
  })

  afterAll(async () => {
    await newsroom?.close()
  })

  const create = async (name: string, nameElsewhere?: string) =>
    await newsroom.payload.create({
      collection: 'categories',
      locale: 'zh-TW',
      data: {
        name,
        slug: `c-${name.length}-${Date.now()}`,
        ...(nameElsewhere && { nameElsewhere }),
      },
    })
  const namesOf = async (id: number) => {
    const found = await newsroom.payload.findByID({ collection: 'categories', id, locale: 'all' })
    return found.name as unknown
  }

  it('is stored in both, from one save', async () => {
    const { id } = await create('出口管制', 'Export controls')
    expect(await namesOf(id)).toEqual({ 'zh-TW': '出口管制', en: 'Export controls' })
  })

  it('keeps the other language when a save says nothing of it', async () => {
    const { id } = await create('記憶體', 'Memory')
    await newsroom.payload.update({
      collection: 'categories',
      id,
      locale: 'zh-TW',
      data: { name: '記憶體與互連', nameElsewhere: null },
    })
    expect(await namesOf(id)).toEqual({ 'zh-TW': '記憶體與互連', en: 'Memory' })
  })

  it('writes Chinese from an English form', async () => {
    const { id } = await create('製程', 'Process')
    await newsroom.payload.update({
      collection: 'categories',
      id,
      locale: 'en',
      data: { name: 'Process nodes', nameElsewhere: '製程節點' },
    })
    expect(await namesOf(id)).toEqual({ 'zh-TW': '製程節點', en: 'Process nodes' })
  })

  it('refuses to empty the other language of a text that has to be there', async () => {
    const { id } = await create('市場', 'Market')
    const update = newsroom.payload.update({
      collection: 'categories',
      id,
      locale: 'zh-TW',
      data: { nameElsewhere: '' },
    })
    await expect(update).rejects.toThrow(/Name|名稱/)
    expect(await namesOf(id)).toEqual({ 'zh-TW': '市場', en: 'Market' })
  })

  it('takes the other language away when a text that may be missing is emptied', async () => {
    const data = buildPng(40, 30)
    const { id } = await newsroom.payload.create({
      collection: 'media',
      locale: 'zh-TW',
      data: { alt: '晶圓', altElsewhere: 'A wafer' },
      file: { data, name: 'wafer.png', mimetype: 'image/png', size: data.length },
    })
    const altOf = async () =>
      (await newsroom.payload.findByID({ collection: 'media', id, locale: 'all' })).alt as unknown
    expect(await altOf()).toEqual({ 'zh-TW': '晶圓', en: 'A wafer' })
    const empty = { altElsewhere: '' }
    await newsroom.payload.update({ collection: 'media', id, locale: 'zh-TW', data: empty })
    expect(await altOf()).toMatchObject({ 'zh-TW': '晶圓' })
    expect(await altOf()).not.toHaveProperty('en', 'A wafer')
  })
})
