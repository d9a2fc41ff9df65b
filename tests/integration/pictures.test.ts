import { afterAll, beforeAll, expect, it } from '@jest/globals'
import sharp from 'sharp'

import { findMedia } from '../../src/delivery/queries/findMedia.ts'
import { pictureView } from '../../src/delivery/views/pictureView.ts'
import type { Newsroom } from '../support/createNewsroom.ts'
import { createNewsroom } from '../support/createNewsroom.ts'
import { createPost } from '../support/factories/createPost.ts'

let newsroom: Newsroom

beforeAll(async () => {
  newsroom = await createNewsroom()
})
afterAll(() => newsroom.close())

it('gives readers the address of a published picture and of its renditions', async () => {
  const { payload } = newsroom
  const data = await sharp({
    create: { width: 1400, height: 900, channels: 3, background: '#335577' },
  })
    .png()
    .toBuffer()
  const media = await payload.create({
    collection: 'media',
    data: { alt: '一片藍' },
    locale: 'zh-TW',
    file: { data, mimetype: 'image/png', name: 'blue.png', size: data.length },
  })
  await payload.update({
    collection: 'media',
    id: media.id,
    data: { alt: 'A blue plane' },
    locale: 'en',
  })
  await createPost(payload, { title: '有圖', cover: media.id, _status: 'published' })
  const found = await findMedia({ payload, locale: 'zh-TW' }, [media.id])
  const view = pictureView(found.get(media.id))
  expect(view?.src).toMatch(/^\/api\/media\/file\/.+\.webp$/)
  expect(view?.sources.map(({ type }) => type)).toEqual(['image/avif', 'image/webp'])
  expect(view?.sources[0]?.srcSet).toMatch(/\.avif 640w, .+\.avif 1280w/)
})
