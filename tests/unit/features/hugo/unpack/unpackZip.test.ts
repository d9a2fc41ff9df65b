import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'

import { unpackZip } from '../../../../../src/features/hugo/unpack/unpackZip.ts'
import { sayProblem } from '../../../../../src/kernel/problem.ts'
import type { ZipEntry } from '../../../../support/hugo/buildZip.ts'
import { buildZip } from '../../../../support/hugo/buildZip.ts'

const limits = { bytes: 60_000_000, files: 100 }
const never = new AbortController().signal

const filesIn = (dir: string): string[] =>
  fs
    .readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((name) => fs.lstatSync(path.join(dir, name)).isFile())
    .toSorted()

describe('unpackZip', () => {
  let folder = ''
  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'waferdesk-zip-'))
  })
  afterEach(() => fs.rmSync(folder, { recursive: true, force: true }))

  const target = () => path.join(folder, 'inner', 'site')
  const unpackBytes = async (bytes: Buffer, signal = never) => {
    const file = path.join(folder, 'upload.zip')
    fs.writeFileSync(file, bytes)
    fs.mkdirSync(path.dirname(target()), { recursive: true })
    return await unpackZip(file, target(), { limits, progress: () => {}, signal })
  }
  const unpack = (entries: readonly ZipEntry[]) => unpackBytes(buildZip(entries))

  it('brings out what is in it, whoever packed it', async () => {
    const unpacked = await unpack([
      { name: 'site/' },
      { name: 'site/hugo.toml', data: 'title = "Wafer"' },
      { name: './site/content/台積電.md', data: '內文', method: 0 },
      { name: String.raw`site\content\win.md`, data: 'by Windows' },
    ])
    expect(unpacked).toMatchObject({ ok: true, value: { problems: [] } })
    expect(filesIn(target())).toEqual([
      'site/content/win.md',
      'site/content/台積電.md',
      'site/hugo.toml',
    ])
    expect(fs.readFileSync(path.join(target(), 'site/content/台積電.md'), 'utf8')).toBe('內文')
  })

  it.each([
    ['UTF-8 that does not say so', Buffer.from('內容.md'), '內容.md'],
    ['Big5, whose second byte may be a backslash', Buffer.from('a55cafe02e6d64', 'hex'), '功能.md'],
    ['the old code page', Buffer.from('822e6d64', 'hex'), 'é.md'],
  ])('reads names in %s', async (_claim, name, expected) => {
    expect(await unpack([{ name, data: 'x' }])).toMatchObject({ ok: true })
    expect(filesIn(target())).toEqual([expected])
  })

  it.each<[string, string, ZipEntry[]]>([
    ['climbs out', 'zip-outside', [{ name: '../../evil.md' }]],
    ['climbs out further down', 'zip-outside', [{ name: 'content/../../../evil.md' }]],
    ['climbs out as Windows does', 'zip-outside', [{ name: String.raw`..\..\evil.md` }]],
    ['is absolute', 'zip-outside', [{ name: '/etc/evil.md' }]],
    ['names a drive', 'zip-outside', [{ name: 'C:/evil.md' }]],
    ['names a share', 'zip-outside', [{ name: String.raw`\\host\evil.md` }]],
    ['has a zero in its name', 'zip-outside', [{ name: 'a\u0000.md' }]],
    ['has a line break in its name', 'zip-outside', [{ name: 'a\n.md' }]],
    ['has a long name', 'zip-name', [{ name: `${'長'.repeat(100)}.md` }]],
    ['lies deep', 'zip-name', [{ name: `${'a/'.repeat(600)}x.md` }]],
    ['has a password', 'zip-encrypted', [{ name: 'a.md', flags: 0x801 }]],
    ['is packed in another way', 'zip-method', [{ name: 'a.md', method: 12 }]],
    ['is there twice', 'zip-twice', [{ name: 'a.md' }, { name: './a.md' }]],
    ['is a file and a folder', 'zip-twice', [{ name: 'a' }, { name: 'a/b.md' }]],
    ['is larger than it says', 'zip-broken', [{ name: 'a.md', data: 'xxxx', says: 2 }]],
    ['is smaller than it says', 'zip-broken', [{ name: 'a.md', data: 'xxxx', says: 9 }]],
    ['is not what was packed', 'zip-broken', [{ name: 'a.md', data: 'xxxx', sum: 7 }]],
  ])('refuses all of it where an entry %s', async (_claim, code, entries) => {
    const unpacked = await unpack([{ name: 'good.md', data: 'good' }, ...entries])
    expect(unpacked).toMatchObject({ ok: false, problem: { code: `import/${code}` } })
    expect(fs.existsSync(target())).toBe(false)
    expect(filesIn(folder)).toEqual(['upload.zip'])
    if (!unpacked.ok) {
      for (const language of ['en', 'zh-TW'] as const) {
        expect(sayProblem(unpacked.problem, language)).not.toMatch(/\{\w+\}/)
      }
    }
  })

  it('refuses what would swell, before it does', async () => {
    const unpacked = await unpack([{ name: 'bomb.md', data: Buffer.alloc(55_000_000) }])
    expect(unpacked).toMatchObject({ ok: false, problem: { code: 'import/zip-bomb' } })
  })

  it('refuses what is too large', async () => {
    const data = randomBytes(700_000)
    const large = [0, 1].map((at) => ({ name: `${at}.bin`, data, says: 31_000_000 }))
    expect(await unpack(large)).toMatchObject({
      ok: false,
      problem: { code: 'import/zip-large', values: { size: 62, limit: 60 } },
    })
  })

  it('refuses more files than a site has', async () => {
    const many = Array.from({ length: 101 }, (_, at) => ({ name: `${at}.md` }))
    const unpacked = await unpack(many)
    expect(unpacked).toMatchObject({
      ok: false,
      problem: { code: 'import/zip-many', values: { count: 101, limit: 100 } },
    })
  })

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['a picture', Buffer.from('\u0089PNG\r\n')],
    ['half of one', buildZip([{ name: 'a.md', data: 'x'.repeat(500) }]).subarray(0, 60)],
  ])('says that %s is no whole zip file', async (_claim, bytes) => {
    expect(await unpackBytes(bytes)).toMatchObject({
      ok: false,
      problem: { code: 'import/zip-broken' },
    })
  })

  it('follows no link, makes no device, and says so', async () => {
    const unpacked = await unpack([
      { name: 'passwd', data: '/etc/passwd', mode: 0o120777 },
      { name: 'pipe', mode: 0o010644 },
      { name: 'a.md', data: 'x', mode: 0o104777 },
    ])
    expect(unpacked).toMatchObject({
      ok: true,
      value: {
        files: ['a.md'],
        problems: [
          { code: 'hugo/symbolic-link', where: 'passwd' },
          { code: 'hugo/symbolic-link', where: 'pipe' },
        ],
      },
    })
    expect(filesIn(target())).toEqual(['a.md'])
    expect(fs.statSync(path.join(target(), 'a.md')).mode & 0o7777).toBe(0o600)
  })

  it('leaves out the history, packages and what Hugo has written', async () => {
    const unpacked = await unpack([
      { name: 'site/hugo.toml' },
      { name: 'site/.git/config' },
      { name: 'site/public/index.html' },
      { name: 'site/resources/_gen/a' },
      { name: 'site/content/public/a.md' },
      { name: '__MACOSX/site/._hugo.toml' },
      { name: 'site/node_modules/x/hugo.toml' },
    ])
    expect(unpacked).toMatchObject({
      ok: true,
      value: { files: ['site/hugo.toml', 'site/content/public/a.md'] },
    })
  })

  it('ends when it is told to, and leaves nothing', async () => {
    const stopping = new AbortController()
    stopping.abort('stopped')
    const bytes = buildZip([{ name: 'a.md', data: 'x' }])
    await expect(unpackBytes(bytes, stopping.signal)).rejects.toBe('stopped')
    expect(fs.existsSync(target())).toBe(false)
  })
})
