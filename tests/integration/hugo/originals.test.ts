import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import sharp from 'sharp'

import type { ExportReport } from '../../../src/features/hugo/export/exportSite.ts'
import { exportSite } from '../../../src/features/hugo/export/exportSite.ts'
import { openTargetFolder } from '../../../src/features/hugo/export/targetFolder.ts'
import { importSite } from '../../../src/features/hugo/importSite.ts'
import { readSite } from '../../../src/features/hugo/site/readSite.ts'
import { fingerprint } from '../../../src/kernel/fingerprint.ts'
import type { Newsroom } from '../../support/createNewsroom.ts'
import { createNewsroom } from '../../support/createNewsroom.ts'

const paint = (red: number, width = 60, height = 40) =>
  sharp({ create: { width, height, channels: 3, background: { r: red, g: 80, b: 120 } } })

/** A photograph that says where it was taken, lying on its side. */
const photograph = async (): Promise<Buffer> =>
  await paint(200, 90, 50)
    .jpeg()
    .withExif({
      IFD0: { Artist: 'Somebody' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '25/1 2/1 0/1' },
    })
    .withMetadata({ orientation: 6 })
    .toBuffer()

const animation = async (format: 'gif' | 'webp'): Promise<Buffer> => {
  const frames = await Promise.all([20, 240].map(async (red) => await paint(red).png().toBuffer()))
  const joined = sharp(frames, { join: { animated: true } })
  return await (format === 'gif' ? joined.gif() : joined.webp()).toBuffer()
}

const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" onload="alert(1)"><!-- kept --><rect width="9" height="9"/></svg>'

describe('the pictures of a site that comes in and goes out again', () => {
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'waferdesk-originals-'))
  const source = path.join(scratch, 'source')
  const target = path.join(scratch, 'target')
  const pictures = new Map<string, Buffer>()
  let newsroom: Newsroom
  let report: ExportReport

  const bring = async (dir: string) => {
    const site = readSite(dir)
    if (!site.ok) throw new Error(site.problem.code)
    return await importSite(site.value, newsroom.payload, { dryRun: false })
  }

  const take = async (dir: string): Promise<ExportReport> => {
    const folder = openTargetFolder(dir)
    if (!folder.ok) throw new Error(folder.problem)
    return await exportSite(newsroom.payload, folder.value)
  }

  const read = (file: string) => fs.readFileSync(path.join(target, file))

  const originals = () => path.join(newsroom.dataFolder, 'originals')

  const isKept = (bytes: Buffer) => {
    const hash = fingerprint(bytes)
    return fs.existsSync(path.join(originals(), hash.slice(0, 2), hash))
  }

  const findMedia = async (bytes: Buffer) => {
    const { docs } = await newsroom.payload.find({
      collection: 'media',
      where: { hash: { equals: fingerprint(bytes) } },
    })
    return docs[0]!
  }

  beforeAll(async () => {
    newsroom = await createNewsroom()
    pictures.set('static/images/photo.jpg', await photograph())
    pictures.set('static/images/plain.jpeg', await paint(10).jpeg({ quality: 40 }).toBuffer())
    pictures.set('static/images/chart.png', await paint(40).png({ palette: true }).toBuffer())
    pictures.set('static/images/deep.png', await paint(50).toColourspace('rgb16').png().toBuffer())
    pictures.set('static/images/moving.gif', await animation('gif'))
    pictures.set('static/images/moving.webp', await animation('webp'))
    pictures.set('static/images/still.webp', await paint(90).webp().toBuffer())
    pictures.set('static/images/still.avif', await paint(110).avif().toBuffer())
    pictures.set('static/images/drawing.svg', Buffer.from(drawing))
    pictures.set('content/posts/story/beside.png', await paint(130).png().toBuffer())
    pictures.set('static/images/cover.png', await paint(150).png().toBuffer())
    const shown = [...pictures.keys()].filter((file) => /images\/(?!cover)/.test(file))
    const lines = shown.map((file) => `![圖](${file.replace('static', '')})\n`).join('\n')
    const files = new Map<string, string | Buffer>([
      ['hugo.yaml', 'languageCode: zh-TW\n'],
      ['content/posts/all.md', `---\ntitle: 全部\ndate: 2024-03-01\n---\n\n文字。\n\n${lines}`],
      [
        'content/posts/story/index.md',
        '---\ntitle: 一篇\ndate: 2024-03-02\nimage: /images/cover.png\n---\n\n文字。\n\n![圖](beside.png)\n',
      ],
      ...pictures,
    ])
    for (const [file, content] of files) {
      fs.mkdirSync(path.dirname(path.join(source, file)), { recursive: true })
      fs.writeFileSync(path.join(source, file), content)
    }
    expect((await bring(source)).counts).toMatchObject({
      created: 2,
      picturesUploaded: pictures.size,
    })
    report = await take(target)
  })
  afterAll(async () => {
    await newsroom.close()
    fs.rmSync(scratch, { recursive: true })
  })

  test('are the same to the byte', () => {
    expect(report.counts).toMatchObject({ pictures: pictures.size, unchanged: 2 })
    expect(report.problems).toEqual([])
    for (const [file, bytes] of pictures) {
      expect([file, fingerprint(read(file))]).toEqual([file, fingerprint(bytes)])
    }
  })

  test('bring nothing new when they are imported again', async () => {
    const { counts } = await bring(target)
    expect(counts).toMatchObject({ created: 0, updated: 0, skipped: 2, picturesUploaded: 0 })
    expect(counts['conflicts']).toBe(0)
  })

  test('are known in media by the bytes that they came as', async () => {
    const { docs } = await newsroom.payload.find({ collection: 'media', pagination: false })
    const hashes = docs.map(({ hash }) => hash ?? '').toSorted()
    expect(hashes).toEqual([...pictures.values()].map((bytes) => fingerprint(bytes)).toSorted())
  })

  test('lie where no reader is sent them, and readable to nobody else on the machine', () => {
    const all = fs.readdirSync(originals(), { recursive: true, encoding: 'utf8' })
    const files = all.filter((file) => fs.statSync(path.join(originals(), file)).isFile())
    expect(files.length).toBe(pictures.size)
    for (const file of files) {
      expect(fs.statSync(path.join(originals(), file)).mode & 0o077).toBe(0)
      expect(path.basename(file)).toMatch(/^[\da-f]{64}$/)
    }
    const { staticDir = '' } = newsroom.payload.collections.media.config.upload
    expect(path.relative(staticDir, originals())).toMatch(/^\.\./)
  })

  test('go out as the newsroom cut them, once somebody has', async () => {
    const bytes = pictures.get('static/images/chart.png')!
    const media = await findMedia(bytes)
    await newsroom.payload.update({
      collection: 'media',
      id: media.id,
      data: {},
      req: {
        query: {
          uploadEdits: {
            crop: { x: 0, y: 0, width: 50, height: 50, unit: '%' },
            widthInPixels: 30,
            heightInPixels: 20,
          },
        },
      },
    })
    const { problems } = await take(target)
    expect(problems.map(({ code }) => code)).toEqual(['hugo/picture-cleaned'])
    const { width, height } = await sharp(read('static/images/chart.png')).metadata()
    expect([width, height]).toEqual([30, 20])
  })

  test('go when another file takes their place', async () => {
    const bytes = pictures.get('static/images/plain.jpeg')!
    expect(isKept(bytes)).toBe(true)
    const { id } = await findMedia(bytes)
    const data = await paint(77).jpeg().toBuffer()
    await newsroom.payload.update({
      collection: 'media',
      id,
      data: {},
      file: { data, name: 'other.jpg', mimetype: 'image/jpeg', size: data.length },
    })
    expect(isKept(bytes)).toBe(false)
    expect(isKept(data)).toBe(false)
  })

  test('go with the picture', async () => {
    const bytes = await paint(33).png().toBuffer()
    const page = path.join(source, 'content/posts/late.md')
    fs.writeFileSync(path.join(source, 'static/images/late.png'), bytes)
    fs.writeFileSync(
      page,
      '---\ntitle: 晚\ndate: 2024-03-03\n---\n\n文字。\n\n![](/images/late.png)\n',
    )
    await bring(source)
    expect(isKept(bytes)).toBe(true)
    fs.writeFileSync(page, '---\ntitle: 晚\ndate: 2024-03-03\n---\n\n文字。\n')
    await bring(source)
    const { id } = await findMedia(bytes)
    await newsroom.payload.delete({ collection: 'media', id })
    expect(isKept(bytes)).toBe(false)
  })

  test('are kept by the next import where an earlier one has not', async () => {
    const bytes = pictures.get('static/images/photo.jpg')!
    fs.rmSync(originals(), { recursive: true })
    const { problems } = await take(target)
    expect(problems.map(({ code }) => code)).toContain('hugo/picture-cleaned')
    expect(fingerprint(read('static/images/photo.jpg'))).not.toBe(fingerprint(bytes))
    const { counts } = await bring(source)
    expect(counts).toMatchObject({ updated: 0 })
    await take(target)
    expect(fingerprint(read('static/images/photo.jpg'))).toBe(fingerprint(bytes))
  })

  test('are not given out where somebody has changed the kept file', async () => {
    const bytes = pictures.get('static/images/photo.jpg')!
    const hash = fingerprint(bytes)
    fs.appendFileSync(path.join(originals(), hash.slice(0, 2), hash), 'more')
    await take(target)
    expect(read('static/images/photo.jpg').includes('more')).toBe(false)
  })

  test('that were uploaded here are not kept as they came, and leave cleaned', async () => {
    const data = await sharp(await photograph())
      .modulate({ brightness: 0.5 })
      .keepMetadata()
      .toBuffer()
    expect(data.includes('Somebody')).toBe(true)
    const cover = await newsroom.payload.create({
      collection: 'media',
      data: { isDecorative: true },
      file: { data, name: 'mine.jpg', mimetype: 'image/jpeg', size: data.length },
    })
    await newsroom.payload.create({
      collection: 'posts',
      data: { title: '自家', slug: 'own', language: 'zh-TW', cover: cover.id },
      draft: true,
    })
    await take(target)
    expect(isKept(data)).toBe(false)
    const written = read(`static/images/${cover.filename}`)
    expect(written.includes('Somebody')).toBe(false)
  })
})
