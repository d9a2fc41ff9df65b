import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import fs from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'

import { body } from '../../src/content/lexical/body.ts'
import { pictureView } from '../../src/delivery/views/pictureView.ts'
import { block } from '../../src/content/lexical/block.ts'
import type { Media } from '../../src/payload-types.ts'
import type { Actor } from '../../src/policies/role.ts'
import type { Newsroom } from '../support/createNewsroom.ts'
import { createNewsroom } from '../support/createNewsroom.ts'
import type { Member } from '../support/createStaff.ts'
import { createStaff } from '../support/createStaff.ts'
import { buildPng } from '../support/pictures/buildPng.ts'
import type { Serve } from '../support/serveNewsroom.ts'
import { serveNewsroom } from '../support/serveNewsroom.ts'

let newsroom: Newsroom
let serve: Serve
let staff: Record<Actor, Member>
let shade = 0

/** A picture unlike every other of this run. */
const picture = (width = 700, height = 400) => {
  shade += 1
  const background = { r: shade % 256, g: 90, b: 160 }
  return sharp({ create: { width, height, channels: 3, background } })
}

const folder = () => path.join(newsroom.dataFolder, 'media')
const files = () => (fs.existsSync(folder()) ? fs.readdirSync(folder()).toSorted() : [])
const count = async () => (await newsroom.payload.count({ collection: 'media' })).totalDocs

type Answer = { status: number; doc: Media; message: string; data: Record<string, unknown> }

type Sending = {
  fields?: object
  language?: string
  method?: string
  to?: string
  type?: string
  as?: Actor
}

const send = async (
  file: Buffer | string | null,
  name = 'a.png',
  {
    fields = {},
    language = 'en',
    method = 'POST',
    to = '',
    type = 'application/octet-stream',
    as = 'writer',
  }: Sending = {},
): Promise<Answer> => {
  const form = new FormData()
  form.set('_payload', JSON.stringify(fields))
  if (file !== null) form.set('file', new Blob([new Uint8Array(Buffer.from(file))], { type }), name)
  const headers = { ...staff[as].headers, 'Accept-Language': language }
  const response = await serve(`/api/media${to}`, { method, body: form, headers })
  const answer = await response.json()
  const error = answer.errors?.[0]
  const message = error?.data?.errors?.[0]?.message ?? error?.message ?? ''
  return { status: response.status, doc: answer.doc, message, data: error?.data ?? {} }
}

const post = (fields: object) =>
  newsroom.payload.create({
    collection: 'posts',
    data: { language: 'en', title: 'Shows it', _status: 'draft', ...fields } as never,
    draft: true,
  })
const remove = (id: number, as: Actor, language = 'en') =>
  serve(`/api/media/${id}`, {
    method: 'DELETE',
    headers: { ...staff[as].headers, 'Accept-Language': language },
  })

beforeAll(async () => {
  newsroom = await createNewsroom()
  serve = serveNewsroom(newsroom)
  staff = await createStaff(newsroom.payload)
})

afterAll(() => newsroom.close())

describe('a picture that is good', () => {
  it('is kept under a safe name, with renditions in WebP and AVIF', async () => {
    const { status, doc } = await send(
      await picture(1400, 900).png().toBuffer(),
      '../../台積電 圖.PNG',
    )
    expect(status).toBe(201)
    expect(doc.filename).toMatch(/^台積電-圖-[0-9a-f]{8}\.png$/)
    expect(doc).toMatchObject({ width: 1400, height: 900, mimeType: 'image/png' })
    expect(doc.hash).toMatch(/^[0-9a-f]{64}$/)
    const sizes = doc.sizes as Record<string, { width?: number; mimeType?: string }>
    expect(sizes['w320']).toMatchObject({ width: 320, mimeType: 'image/webp' })
    expect(sizes['w1280avif']).toMatchObject({ width: 1280, mimeType: 'image/avif' })
    expect(sizes['w1920']?.width).toBeNull()
    for (const file of files()) expect(file).toMatch(/^台積電-圖-/)
  })

  it.each([90, 700, 1500, 2600])('of %d pixels offers no width that it has not', async (width) => {
    const { doc } = await send(await picture(width, 60).png().toBuffer(), `wide-${width}.png`)
    const view = pictureView(doc)
    const offered = (view?.sources ?? []).flatMap(({ srcSet }) => srcSet.split(', '))
    expect(offered.length).toBeGreaterThan(1)
    for (const one of offered) {
      const [address = '', said] = one.split(' ')
      const name = decodeURIComponent(path.basename(new URL(address, 'http://localhost').pathname))
      const found = await sharp(path.join(folder(), name)).metadata()
      expect(said).toBe(`${found.width}w`)
      expect(found.width).toBeLessThanOrEqual(width)
    }
    const widths = view?.sources.map(({ srcSet }) => srcSet.match(/\d+w/g) ?? [])
    for (const set of widths ?? []) expect(new Set(set).size).toBe(set.length)
  })

  it('is turned upright, and tells nobody where it was taken', async () => {
    const exif = { IFD0: { Artist: 'SECRETNAME' }, IFD3: { GPSLatitude: '25/1 2/1 0/1' } }
    const upright = await picture(600, 300).jpeg().withExif(exif).toBuffer()
    const taken = await sharp(upright).keepExif().withMetadata({ orientation: 6 }).toBuffer()
    expect(taken.includes('SECRETNAME')).toBe(true)
    const { doc } = await send(taken, 'phone.jpg')
    expect(doc).toMatchObject({ width: 300, height: 600 })
    for (const file of files().filter((name) => name.startsWith('phone'))) {
      const bytes = fs.readFileSync(path.join(folder(), file))
      expect(bytes.includes('SECRETNAME')).toBe(false)
      const { height, width, ...found } = await sharp(bytes).metadata()
      expect([found.exif, found.orientation, height > width]).toEqual([undefined, undefined, true])
    }
  })

  it.each(['jpeg', 'png', 'webp', 'gif'] as const)(
    'keeps nothing of what hides behind a %s',
    async (format) => {
      const bytes = await picture(64, 48).toFormat(format).toBuffer()
      const hidden = Buffer.concat([bytes, Buffer.from('<script>alert("HIDDEN")</script>')])
      const extension = format === 'jpeg' ? 'jpg' : format
      const { status, doc } = await send(hidden, `behind.${extension}`)
      expect(status).toBe(201)
      const stored = fs.readFileSync(path.join(folder(), doc.filename!))
      expect(stored.includes('HIDDEN')).toBe(false)
    },
  )

  it('keeps an animation moving', async () => {
    const frames = ['#f00', '#0f0', '#00f'].map((background) =>
      sharp({ create: { width: 40, height: 30, channels: 3, background } })
        .png()
        .toBuffer(),
    )
    const gif = await sharp(await Promise.all(frames), { join: { animated: true } })
      .gif()
      .toBuffer()
    const { doc } = await send(gif, 'moving.gif')
    expect(doc).toMatchObject({ width: 40, height: 30 })
    const stored = await sharp(path.join(folder(), doc.filename!), { animated: true }).metadata()
    expect(stored.pages).toBe(3)
  })

  it('takes its focal point without being written anew', async () => {
    const { doc } = await send(await picture().webp().toBuffer(), 'focus.webp')
    const before = fs.readFileSync(path.join(folder(), doc.filename!))
    const to = `/${doc.id}?uploadEdits[focalPoint][x]=20&uploadEdits[focalPoint][y]=80`
    const after = await send(null, '', { method: 'PATCH', to, fields: { credit: 'x' } })
    expect(after.doc).toMatchObject({ focalX: 20, focalY: 80, credit: 'x', filename: doc.filename })
    expect(fs.readFileSync(path.join(folder(), doc.filename!)).equals(before)).toBe(true)
  })

  it('can be cropped, and replaced by another', async () => {
    const { doc } = await send(await picture(800, 600).png().toBuffer(), 'first.png')
    const crop =
      'uploadEdits[crop][x]=0&uploadEdits[crop][y]=0&uploadEdits[crop][width]=50&uploadEdits[crop][height]=50'
    const size = 'uploadEdits[widthInPixels]=400&uploadEdits[heightInPixels]=300'
    const cropped = await send(null, '', { method: 'PATCH', to: `/${doc.id}?${crop}&${size}` })
    expect(cropped.doc).toMatchObject({ width: 400, height: 300, filename: doc.filename })

    const other = await picture(500, 500).png().toBuffer()
    const replaced = await send(other, 'second.png', { method: 'PATCH', to: `/${doc.id}` })
    expect(replaced.doc.filename).toMatch(/^second-/)
    expect(replaced.doc.hash).not.toBe(doc.hash)
    expect(files().filter((name) => name.startsWith('first-'))).toEqual([])
  })
})

describe('a picture that is bad', () => {
  let before: { rows: number; files: string[] }
  beforeEach(async () => {
    before = { rows: await count(), files: files() }
  })

  const expectNothingWritten = async () => {
    expect({ rows: await count(), files: files() }).toEqual(before)
  }

  it.each([
    ['a script', 'run.png', '#!/bin/sh\nrm -rf /\n'],
    ['a page', 'page.svg', '<!DOCTYPE html><html><body><script>x</script></body></html>'],
    ['a page behind a comment', 'page.svg', '<!-- <svg> --><html></html>'],
    ['nothing', 'empty.png', ''],
    ['a text', 'notes.txt', 'Only words.'],
    ['a PDF', 'a.pdf', '%PDF-1.7\n%âãÏÓ'],
  ])('is refused when it is %s', async (_, name, content) => {
    const answer = await send(content, name, { type: 'image/png' })
    expect(answer.status).toBe(400)
    if (content !== '') expect(answer.message).toContain(`“${name}” is not a picture`)
    await expectNothingWritten()
  })

  it('is refused in the language of whoever sends it', async () => {
    const answer = await send('x', 'run.png', { language: 'zh-TW' })
    expect(answer.message).toBe('「run.png」不是圖片。可上傳 JPEG、PNG、WebP、AVIF、GIF 與 SVG。')
  })

  it('is refused under the name of another format', async () => {
    const answer = await send(await picture().png().toBuffer(), 'a.jpg')
    expect(answer).toMatchObject({ status: 400, message: expect.stringContaining('.png') })
    await expectNothingWritten()
  })

  it.each(['jpeg', 'png', 'webp', 'avif', 'gif'] as const)(
    'is refused when a %s is cut off',
    async (format) => {
      const whole = await picture(900, 700).toFormat(format).toBuffer()
      const cut = whole.subarray(0, Math.floor(whole.length * 0.6))
      const answer = await send(cut, `cut.${format === 'jpeg' ? 'jpg' : format}`)
      expect(answer).toMatchObject({ status: 400, message: expect.stringContaining('damaged') })
      await expectNothingWritten()
    },
  )

  it('is refused when it would fill the memory, and does not', async () => {
    const bomb = buildPng(30_000, 30_000)
    expect(bomb.length).toBeLessThan(200_000)
    const memory = process.memoryUsage().rss
    const answer = await send(bomb, 'bomb.png')
    expect(answer).toMatchObject({
      status: 400,
      message: expect.stringContaining('900 megapixels'),
    })
    expect(process.memoryUsage().rss - memory).toBeLessThan(100_000_000)
    await expectNothingWritten()
  })

  it('is refused when its header lies about its size', async () => {
    const answer = await send(buildPng(6000, 6000, 2), 'short.png')
    expect(answer).toMatchObject({ status: 400, message: expect.stringContaining('damaged') })
    await expectNothingWritten()
  })

  it('is refused when something hides behind an AVIF', async () => {
    const hidden = Buffer.concat([await picture().avif().toBuffer(), Buffer.from('<script>')])
    const answer = await send(hidden, 'behind.avif')
    expect(answer).toMatchObject({ status: 400, message: expect.stringContaining('damaged') })
    await expectNothingWritten()
  })

  it('is refused above 20 MB', async () => {
    const answer = await send(Buffer.alloc(20_500_000, 1), 'huge.png')
    expect(answer).toMatchObject({ status: 413, message: expect.stringContaining('20 MB') })
    await expectNothingWritten()
    const chinese = await send(Buffer.alloc(20_500_000, 1), 'huge.png', { language: 'zh-TW' })
    expect(chinese.message).toBe('檔案超過 20 MB，未予保存。請縮小後重新上傳。')
  })

  it('leaves the picture that it was to replace', async () => {
    const { doc } = await send(await picture().png().toBuffer(), 'kept.png')
    before = { rows: await count(), files: files() }
    const answer = await send('no picture', 'x.png', { method: 'PATCH', to: `/${doc.id}` })
    expect(answer.status).toBe(400)
    await expectNothingWritten()
  })

  it('is refused to the byte a second time, naming the first', async () => {
    const bytes = await picture().png().toBuffer()
    const first = await send(bytes, 'chart.png')
    before = { rows: await count(), files: files() }
    const second = await send(bytes, 'copy of chart.png')
    expect(second.status).toBe(400)
    expect(second.message).toContain(first.doc.filename)
    expect(second.data['existing']).toEqual({ id: first.doc.id, filename: first.doc.filename })
    await expectNothingWritten()
    const copy = await serve(`/api/media/${first.doc.id}/duplicate`, {
      method: 'POST',
      body: {},
      headers: staff.writer.headers,
    })
    expect(copy.status).toBe(404)
    await expectNothingWritten()
  })

  it('is stored once when two send it at the same moment', async () => {
    const bytes = await picture().png().toBuffer()
    const answers = await Promise.all(
      ['once.png', 'twice.png', 'thrice.png'].map((name) => send(bytes, name)),
    )
    const stored = answers.find(({ status }) => status === 201)
    const refused = answers.filter(({ status }) => status === 400)
    expect(refused).toHaveLength(2)
    for (const { message } of refused) expect(message).toContain(stored?.doc.filename)
    const mine = files().filter((name) => !before.files.includes(name))
    expect(await count()).toBe(before.rows + 1)
    const stem = path.parse(stored?.doc.filename ?? '').name
    for (const file of mine) expect(file.startsWith(stem)).toBe(true)
  })

  it('cannot be slipped in by naming a file', async () => {
    const mine = await send(await picture().png().toBuffer(), 'mine.png')
    const theirs = await send(await picture().png().toBuffer(), 'theirs.png')
    before = { rows: await count(), files: files() }
    const patch = (fields: object, query = '') =>
      send(null, '', { method: 'PATCH', to: `/${mine.doc.id}${query}`, fields })

    const named = await patch({
      filename: 'other.png',
      mimeType: 'text/html',
      url: 'http://127.0.0.1:9/x',
      hash: 'x',
    })
    const { filename: own, hash, mimeType } = mine.doc
    expect(named.doc).toMatchObject({ filename: own, hash, mimeType })
    expect((await patch({ filename: '../../etc/passwd' })).status).toBe(400)

    const bytes = fs.readFileSync(path.join(folder(), theirs.doc.filename!))
    const crop =
      '?uploadEdits[crop][x]=0&uploadEdits[crop][y]=0&uploadEdits[crop][width]=50&uploadEdits[crop][height]=50&uploadEdits[widthInPixels]=350&uploadEdits[heightInPixels]=200'
    const { filename, url } = theirs.doc
    const cropped = await patch({ filename, url }, crop)
    expect(cropped.doc).toMatchObject({ filename: mine.doc.filename, width: 350 })
    expect(fs.readFileSync(path.join(folder(), theirs.doc.filename!)).equals(bytes)).toBe(true)

    const made = await send(null, '', { fields: { filename, url } })
    expect(made.status).toBe(400)
    expect(await count()).toBe(before.rows)
  })
})

describe('a drawing', () => {
  const evil = `<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY bomb "boom">]>
    <svg xmlns="http://www.w3.org/2000/svg" width="40" height="30" onload="alert(1)">
    <script>alert(2)</script><a href="javascript:alert(3)"><rect id="box" width="9" height="9"/></a>
    <foreignObject><p>HTML</p></foreignObject><image href="https://evil.example/x.png"/>
    <style>@import url(https://evil.example/x.css);</style><text>&bomb; 製程</text>
    <rect style="fill:url(https://evil.example/y);stroke:#f00" onclick="x"/><use href="#box"/></svg>`

  it('loses whatever acts or loads, and keeps what draws', async () => {
    const { doc, status } = await send(evil, 'evil.svg')
    expect(status).toBe(201)
    const stored = fs.readFileSync(path.join(folder(), doc.filename!), 'utf8')
    expect(stored).not.toMatch(/script|alert|evil|onload|onclick|foreignObject|ENTITY|DOCTYPE|HTML/)
    expect(stored).toContain('<rect id="box" width="9" height="9">')
    expect(stored).toContain('stroke:#f00')
    expect(stored).toContain('製程')
    expect(doc).toMatchObject({ width: 40, height: 30, mimeType: 'image/svg+xml' })
  })

  it('is sent so that it could not act or load anyway', async () => {
    const { docs } = await newsroom.payload.find({
      collection: 'media',
      where: { mimeType: { equals: 'image/svg+xml' } },
    })
    const response = await serve(`/api/media/file/${docs[0]!.filename}`, {
      headers: staff.writer.headers,
    })
    expect(response.status).toBe(200)
    expect(response.headers.get('Content-Type')).toBe('image/svg+xml')
    expect(response.headers.get('Content-Security-Policy')).toMatch(/default-src 'none'.*sandbox/)
    expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff')
    await response.body?.cancel()
  })
})

describe('a picture that articles show', () => {
  it('is not deleted, and the articles are named', async () => {
    const { doc } = await send(await picture().png().toBuffer(), 'used.png')
    const figure = block({ id: 'a'.repeat(24), blockType: 'figure', media: doc.id })
    const cover = await post({ title: 'On the cover', cover: doc.id })
    const inside = await post({ title: 'In the text', body: body([figure]) })
    const before = files()

    const refused = await remove(doc.id, 'editor')
    const { errors } = await refused.json()
    expect(refused.status).toBe(409)
    expect(errors[0].message).toContain('“On the cover”')
    expect(errors[0].message).toContain('“In the text”')
    expect(errors[0].data).toEqual({ posts: [cover.id, inside.id] })
    expect(files()).toEqual(before)

    const chinese = await (await remove(doc.id, 'writer', 'zh-TW')).json()
    expect(chinese.errors[0].message).toContain('〈On the cover〉')

    await newsroom.payload.delete({
      collection: 'posts',
      where: { id: { in: [cover.id, inside.id] } },
    })
    expect((await remove(doc.id, 'writer')).status).toBe(200)
    expect(files().filter((name) => name.startsWith('used-'))).toEqual([])
  })

  it('becomes public with the first of them, file and document, and not before', async () => {
    const { doc } = await send(await picture().png().toBuffer(), 'news.png', {
      fields: { isDecorative: true },
    })
    const sizes = doc.sizes as Record<string, { filename: string | null }>
    const names = [doc.filename!, sizes['w320']!.filename!, sizes['w640avif']!.filename!]
    const statuses = async (as: Actor) => {
      const paths = [`/api/media/${doc.id}`, ...names.map((name) => `/api/media/file/${name}`)]
      const headers = staff[as].headers
      const responses = await Promise.all(paths.map((one) => serve(one, { headers })))
      for (const response of responses) await response.body?.cancel()
      return responses.map(({ status }) => status)
    }
    const draft = await post({ slug: 'news', body: body([]), cover: doc.id })
    expect(await statuses('anonymous')).toEqual([404, 403, 403, 403])
    expect(await statuses('frontend')).toEqual([404, 403, 403, 403])
    expect(await statuses('writer')).toEqual([200, 200, 200, 200])
    const graphQL = (as: Actor) =>
      serve('/api/graphql', {
        method: 'POST',
        headers: staff[as].headers,
        body: { query: `{ Media(id: ${doc.id}) { filename } allMedia { docs { id } } }` },
      })
    expect(await (await graphQL('anonymous')).text()).not.toContain('news-')

    await newsroom.payload.update({
      collection: 'posts',
      id: draft.id,
      data: { _status: 'published' },
    })
    expect(await statuses('anonymous')).toEqual([200, 200, 200, 200])
    const changed = await send(null, '', {
      method: 'PATCH',
      to: `/${doc.id}`,
      fields: { credit: 'x' },
    })
    expect(changed.status).toBe(403)
    const kept = await send(null, '', {
      method: 'PATCH',
      to: `/${doc.id}`,
      fields: { credit: 'x' },
      as: 'editor',
    })
    expect(kept.status).toBe(200)
  })
})
