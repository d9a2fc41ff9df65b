import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import sharp from 'sharp'

import type { FetchedPicture } from '../../../src/features/hugo/remote/fetchPicture.ts'
import type { FetchOptions } from '../../../src/features/hugo/remote/fetchPictures.ts'
import { fetchPictures } from '../../../src/features/hugo/remote/fetchPictures.ts'
import type { FetchRefusal } from '../../../src/features/hugo/remote/fetchRefusal.ts'
import { publicNetwork } from '../../../src/features/hugo/remote/network.ts'
import { parseHosts } from '../../../src/features/hugo/remote/hostRule.ts'
import type { Result } from '../../../src/kernel/result.ts'
import type { PictureHost } from '../../support/hugo/servePictures.ts'
import { servePictures } from '../../support/hugo/servePictures.ts'

describe('fetching pictures from another host', () => {
  let host: PictureHost
  let png: Buffer

  const fetchAll = async (urls: readonly string[], options: Partial<FetchOptions> = {}) => {
    const { port, network } = host
    const rules = parseHosts(
      ['a', 'b', 'private', 'both', 'none'].map((name) => `${name}.example:${port}`).join(','),
    )
    if (!rules.ok) throw new Error(rules.problem)
    const found = new Map<string, Result<FetchedPicture, FetchRefusal>>()
    await fetchPictures(
      urls.map((url) => new URL(url)),
      { rules: rules.value, network, progress: () => {}, ...options },
      (url, fetched) => {
        found.set(url.href, fetched)
      },
    )
    return found
  }

  const at = (path: string, name = 'a') => `http://${name}.example:${host.port}${path}`

  const fetchOne = async (url: string, options: Partial<FetchOptions> = {}) => {
    const found = (await fetchAll([url], options)).get(url)
    if (found === undefined) throw new Error('It was never taken.')
    return found
  }

  const refusalOf = async (url: string, options: Partial<FetchOptions> = {}) => {
    const found = await fetchOne(url, options)
    return found.ok ? undefined : found.problem
  }

  beforeAll(async () => {
    const background = { r: 20, g: 90, b: 160 }
    png = await sharp({ create: { width: 30, height: 20, channels: 3, background } })
      .png()
      .toBuffer()
    host = await servePictures((path, response) => {
      const redirect = (location: string) => response.writeHead(302, { location }).end()
      if (path === '/lying.png') response.writeHead(200, { 'content-type': 'text/html' }).end(png)
      else if (path === '/page.png') {
        response.writeHead(200, { 'content-type': 'image/png' }).end('<!doctype html><p>No.')
      } else if (path === '/long-page.png')
        response.end(`<!doctype html>${'<p>No.'.repeat(50_000)}`)
      else if (path === '/zipped.png') {
        response.writeHead(200, { 'content-encoding': 'gzip' }).end(Buffer.from('1f8b0800', 'hex'))
      } else if (path === '/declared-large.png') {
        response.writeHead(200, { 'content-length': '21000000' }).write(png)
      } else if (path === '/endless.png') {
        response.writeHead(200)
        response.write(png)
        const more = Buffer.alloc(65_536)
        const pour = () => {
          while (!response.destroyed && response.write(more));
        }
        response.on('drain', pour)
        pour()
      } else if (path === '/silent.png') return
      else if (path === '/trickle.png') {
        response.writeHead(200)
        const timer = setInterval(() => response.write('\x89'), 20)
        response.on('close', () => clearInterval(timer))
      } else if (path === '/torn.png') {
        response.writeHead(200, { 'content-length': String(png.length * 2) })
        response.write(png, () => response.destroy())
      } else if (path === '/gone.png') response.writeHead(404).end(png)
      else if (path === '/moved.png') redirect('/here.png')
      else if (path === '/elsewhere.png') redirect(at('/here.png', 'b'))
      else if (path === '/loop.png') redirect('/loop.png')
      else if (path === '/to-number.png') redirect(`http://127.0.0.1:${host.port}/here.png`)
      else if (path === '/to-decimal.png') redirect(`http://2130706433:${host.port}/here.png`)
      else if (path === '/to-private.png') redirect(at('/here.png', 'private'))
      else if (path === '/to-stranger.png') redirect(at('/here.png', 'stranger'))
      else if (path === '/to-file.png') redirect('file:///etc/passwd')
      else if (path === '/nowhere.png') response.writeHead(302).end()
      else if (path.startsWith('/slowly')) setTimeout(() => response.end(png), 30)
      else response.end(png)
    })
  })
  afterAll(() => host.close())

  test('gives their bytes, whatever the host calls them', async () => {
    for (const path of ['/here.png', '/lying.png']) {
      const found = await fetchOne(at(path))
      expect(found.ok && found.value.format).toBe('png')
      expect(found.ok && Buffer.compare(found.value.bytes, png)).toBe(0)
    }
  })

  test('follows redirects, each checked, and only a few', async () => {
    expect((await fetchOne(at('/moved.png'))).ok).toBe(true)
    expect((await fetchOne(at('/elsewhere.png'))).ok).toBe(true)
    const before = host.asked.length
    expect(await refusalOf(at('/loop.png'))).toMatchObject({ finding: 'fetch-redirects' })
    expect(host.asked.length - before).toBe(4)
  })

  test.each(['/to-number.png', '/to-decimal.png', '/to-stranger.png', '/to-file.png'])(
    'does not follow %s to where it may not',
    async (path) => {
      const before = host.asked.length
      expect(await refusalOf(at(path))).toMatchObject({ finding: 'fetch-redirect' })
      expect(host.asked.length - before).toBe(1)
    },
  )

  test('connects to no private address, directly or by a redirect', async () => {
    expect(await refusalOf(at('/here.png', 'private'))).toMatchObject({ finding: 'fetch-private' })
    expect(await refusalOf(at('/to-private.png'))).toMatchObject({ finding: 'fetch-private' })
  })

  test('connects to no host of which one address is private', async () => {
    const before = host.asked.length
    expect(await refusalOf(at('/here.png', 'both'))).toMatchObject({ finding: 'fetch-private' })
    expect(host.asked.length).toBe(before)
  })

  test('connects to the address that was judged, and asks for it once', async () => {
    let answers = 0
    const network = {
      ...host.network,
      // As a name does that changes between the judging and the connecting.
      resolve: async () => {
        answers += 1
        return [{ address: answers === 1 ? '127.0.0.1' : '10.1.2.3', family: 4 }]
      },
    }
    expect((await fetchOne(at('/here.png'), { network })).ok).toBe(true)
    expect(answers).toBe(1)
  })

  test('counts this machine as private where nothing else is said', async () => {
    const network = { ...publicNetwork, resolve: host.network.resolve }
    expect(await refusalOf(at('/here.png'), { network })).toMatchObject({
      finding: 'fetch-private',
    })
  })

  test.each([
    ['/page.png', 'fetch-type'],
    ['/long-page.png', 'fetch-type'],
    ['/zipped.png', 'fetch-type'],
    ['/declared-large.png', 'fetch-large'],
    ['/endless.png', 'fetch-large'],
    ['/torn.png', 'fetch-failed'],
    ['/gone.png', 'fetch-status'],
    ['/nowhere.png', 'fetch-status'],
  ])('refuses %s: %s', async (path, finding) => {
    expect(await refusalOf(at(path))).toMatchObject({ finding })
  })

  test('says so where there is no such host', async () => {
    const rules = parseHosts('nowhere.invalid')
    const options = { rules: rules.ok ? rules.value : [] }
    expect(await refusalOf('http://nowhere.invalid/a.png', options)).toEqual({
      finding: 'fetch-failed',
      values: { reason: 'ENOTFOUND' },
    })
  })

  test.each(['/silent.png', '/trickle.png'])('does not wait for %s', async (path) => {
    expect(await refusalOf(at(path), { limits: { milliseconds: 200 } })).toMatchObject({
      finding: 'fetch-slow',
    })
  })

  test('asks one host for few at a time, and for each once', async () => {
    const urls = Array.from({ length: 12 }, (_, count) => at(`/slowly-${count}.png`))
    const before = host.asked.length
    const found = await fetchAll(urls)
    expect([...found.values()].every(({ ok }) => ok)).toBe(true)
    expect(host.asked.slice(before).toSorted()).toEqual(
      urls.map((url) => new URL(url).pathname).toSorted(),
    )
    expect(host.most()).toBeLessThanOrEqual(2)
  })

  test.each([
    ['number', { pictures: 2 }],
    ['bytes', { totalBytes: 150 }],
    ['time', { totalMilliseconds: 0 }],
  ])('stops at the limit of a run: %s', async (_, limits) => {
    const urls = Array.from({ length: 6 }, (__, count) => at(`/slowly-${count}.png`))
    const found = await fetchAll(urls, { limits })
    const refused = [...found.values()].filter((one) => !one.ok)
    expect(found.size).toBe(6)
    expect(refused.length).toBeGreaterThanOrEqual(4)
    expect(refused).toContainEqual({ ok: false, problem: { finding: 'fetch-enough' } })
  })
})
