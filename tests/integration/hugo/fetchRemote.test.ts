import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import sharp from 'sharp'

import type { Body } from '../../../src/content/lexical/nodes.ts'
import { exportSite } from '../../../src/features/hugo/export/exportSite.ts'
import { openTargetFolder } from '../../../src/features/hugo/export/targetFolder.ts'
import { importSite } from '../../../src/features/hugo/importSite.ts'
import type { HostRule } from '../../../src/features/hugo/remote/hostRule.ts'
import { parseHosts } from '../../../src/features/hugo/remote/hostRule.ts'
import { readSite } from '../../../src/features/hugo/site/readSite.ts'
import type { Newsroom } from '../../support/createNewsroom.ts'
import { createNewsroom } from '../../support/createNewsroom.ts'
import type { PictureHost } from '../../support/hugo/servePictures.ts'
import { servePictures } from '../../support/hugo/servePictures.ts'
import { sketchBody } from '../../support/sketchBody.ts'

const paint = async (red: number): Promise<Buffer> =>
  await sharp({
    create: { width: 40, height: 30, channels: 3, background: { r: red, g: 9, b: 9 } },
  })
    .png()
    .toBuffer()

describe('importing a site with pictures on other hosts', () => {
  let newsroom: Newsroom
  let host: PictureHost
  let dir: string
  const pictures = new Map<string, Buffer>()

  const at = (file: string, name = 'a') => `http://${name}.example:${host.port}${file}`

  const write = (file: string, text: string) => {
    fs.mkdirSync(path.dirname(path.join(dir, file)), { recursive: true })
    fs.writeFileSync(path.join(dir, file), text)
  }

  const hosts = (): readonly HostRule[] => {
    const rules = parseHosts(`a.example:${host.port}`)
    return rules.ok ? rules.value : []
  }

  const run = async (dryRun: boolean, isFetching = true) => {
    const site = readSite(dir)
    if (!site.ok) throw new Error(site.problem.code)
    const fetchRemote = isFetching ? { hosts: hosts(), network: host.network } : undefined
    return await importSite(site.value, newsroom.payload, { dryRun, fetchRemote })
  }

  const findBody = async (slug: string) => {
    const { docs } = await newsroom.payload.find({
      collection: 'posts',
      where: { slug: { equals: slug } },
      draft: true,
      depth: 0,
    })
    return sketchBody(docs[0]?.body as unknown as Body)
  }

  const findMedia = async () => {
    const { docs } = await newsroom.payload.find({ collection: 'media', sort: 'id' })
    return docs
  }

  beforeAll(async () => {
    newsroom = await createNewsroom()
    for (const [count, name] of ['text', 'figure', 'html', 'cover', 'late'].entries()) {
      pictures.set(`/${name}`, await paint(count * 40))
    }
    pictures.set('/broken', pictures.get('/text')!.subarray(0, 60))
    // The same picture at a second address.
    pictures.set('/again', pictures.get('/text')!)
    host = await servePictures((asked, response) => {
      const found = pictures.get(asked.replace(/\?.*/, ''))
      if (found) response.end(found)
      else response.writeHead(404).end()
    })
    dir = fs.mkdtempSync(path.join(os.tmpdir(), 'waferdesk-remote-'))
    write(
      'hugo.yaml',
      'baseURL: https://site.example/\nlanguageCode: zh-TW\nmarkup: {goldmark: {renderer: {unsafe: true}}}\n',
    )
    write(
      'content/posts/one.md',
      [
        '---',
        'title: 一',
        'date: 2024-03-01',
        `cover: {image: "${at('/cover')}"}`,
        '---',
        '',
        `![字](${at('/text?w=300&h=200')})`,
        '',
        `{{< figure src="${at('/figure')}" alt="圖" >}}`,
        '',
        `<img src="${at('/html')}" alt="網">`,
        '',
        `見[原圖](${at('/only-linked')})。`,
        '',
        `![別處](${at('/text', 'b')})`,
        '',
        `![沒有](${at('/gone')})`,
        '',
        `![壞的](${at('/broken')})`,
        '',
      ].join('\n'),
    )
    write(
      'content/posts/two.md',
      `---\ntitle: 二\ndate: 2024-03-02\n---\n\n文字。\n\n![字](${at('/again')})\n`,
    )
    write(
      'content/posts/three.md',
      `---\ntitle: 三\ndate: 2024-03-03\n---\n\n文字。\n\n![晚](${at('/later')})\n`,
    )
  })
  beforeEach(() => {
    host.asked.length = 0
  })
  afterAll(async () => {
    await newsroom.close()
    await host.close()
    fs.rmSync(dir, { recursive: true, force: true })
  })

  test('tells in a dry run what would be fetched, and fetches nothing', async () => {
    const { counts, problems } = await run(true)
    expect(host.asked).toEqual([])
    expect(counts).toMatchObject({ created: 3, picturesToFetch: 8 })
    const told = problems.filter(({ code }) => code === 'hugo/picture-to-fetch')
    expect(told).toContainEqual(
      expect.objectContaining({ file: 'content/posts/one.md', line: 7, severity: 'info' }),
    )
    expect(told.length).toBe(8)
  })

  test('keeps the addresses where nothing is to be fetched', async () => {
    await run(false, false)
    expect(host.asked).toEqual([])
    expect(await findMedia()).toEqual([])
    expect(await findBody('two')).toContainEqual(expect.stringContaining('"missingPath":"http:'))
  })

  test('fetches those of the hosts that are named into media, of unchanged pages, too', async () => {
    const { counts, problems } = await run(false)
    expect(counts).toMatchObject({
      updated: 2,
      skipped: 1,
      picturesFetched: 5,
      picturesUploaded: 4,
    })
    expect(host.asked.toSorted()).toEqual([
      '/again',
      '/broken',
      '/cover',
      '/figure',
      '/gone',
      '/html',
      '/later',
      '/text?w=300&h=200',
    ])
    const told = problems.filter(({ severity }) => severity === 'warning')
    expect(told.map(({ code, line }) => [code, line])).toEqual(
      expect.arrayContaining([
        ['hugo/fetch-host', 15],
        ['hugo/fetch-status', 17],
        ['hugo/fetch-type', 19],
      ]),
    )
    expect(told.filter(({ code }) => code === 'hugo/remote-picture')).toEqual([])
    const figures = (await findBody('one')).filter((node) => node.startsWith('figure'))
    expect(figures.map((node) => /"media":\d+/.test(node))).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ])
  })

  test('keeps where each came from, and claims no licence', async () => {
    const all = await findMedia()
    const counts = all.map(({ fetchedFrom }) => fetchedFrom?.split('\n').length ?? 0)
    expect(counts.toSorted((one, other) => one - other)).toEqual([1, 1, 1, 2])
    for (const one of all) {
      expect(one).toMatchObject({ credit: `a.example:${host.port}`, licence: null })
      expect(one.fetchedFrom).toContain(`http://a.example:${host.port}/`)
    }
  })

  test('fetches again only what is missing', async () => {
    pictures.set('/later', pictures.get('/late')!)
    const { counts } = await run(false)
    expect(host.asked.toSorted()).toEqual(['/broken', '/gone', '/later'])
    expect(counts).toMatchObject({ updated: 1, skipped: 2, picturesUploaded: 1 })
    expect(await findBody('three')).toContainEqual(expect.stringMatching(/^figure .*"media":\d+/))
  })

  test('changes nothing where it is run again without', async () => {
    const { counts } = await run(false, false)
    expect(host.asked).toEqual([])
    expect(counts).toMatchObject({ updated: 0, skipped: 3 })
  })

  test('exports what was not touched as it came, and the pictures as files', async () => {
    const out = path.join(dir, '..', `${path.basename(dir)}-out`)
    const target = openTargetFolder(out)
    if (!target.ok) throw new Error(target.problem)
    const { counts } = await exportSite(newsroom.payload, target.value)
    expect(counts).toMatchObject({ unchanged: 3, pictures: 5 })
    const files = fs.readdirSync(path.join(out, 'static/images'))
    const named = (await findMedia()).map(({ filename }) => filename ?? '')
    expect(files.toSorted()).toEqual(named.toSorted())
    for (const file of ['one', 'two', 'three'].map((name) => `content/posts/${name}.md`)) {
      expect(fs.readFileSync(path.join(out, file), 'utf8')).toBe(
        fs.readFileSync(path.join(dir, file), 'utf8'),
      )
    }
    fs.rmSync(out, { recursive: true })
  })

  test('names the file instead of the host in a page that was changed', async () => {
    const { docs } = await newsroom.payload.find({
      collection: 'posts',
      where: { slug: { equals: 'two' } },
      depth: 0,
    })
    const [post] = docs
    const children = (post!.body!.root.children as unknown[]).slice(1)
    await newsroom.payload.update({
      collection: 'posts',
      id: post!.id,
      data: { body: { ...post!.body!, root: { ...post!.body!.root, children } } as never },
    })
    const out = path.join(dir, '..', `${path.basename(dir)}-changed`)
    const target = openTargetFolder(out)
    if (!target.ok) throw new Error(target.problem)
    await exportSite(newsroom.payload, target.value)
    const text = fs.readFileSync(path.join(out, 'content/posts/two.md'), 'utf8')
    const [, address] = /!\[字\]\((\S+)\)/.exec(text) ?? []
    expect(address).toMatch(/^\/images\//)
    expect(fs.existsSync(path.join(out, 'static', address!))).toBe(true)
    fs.rmSync(out, { recursive: true })
  })
})
