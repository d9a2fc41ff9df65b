import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { readSite } from '../../../../../src/features/hugo/site/readSite.ts'

const folders: string[] = []

/** A site of the files that are given, which lives for one test. */
const createSite = (files: Readonly<Record<string, string | Uint8Array>>): string => {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'waferdesk-hugo-'))
  folders.push(dir)
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(dir, name)
    fs.mkdirSync(path.dirname(file), { recursive: true })
    fs.writeFileSync(file, content)
  }
  return dir
}

const open = (dir: string) => {
  const site = readSite(dir)
  if (!site.ok) throw new Error(site.problem.code)
  return site.value
}

const found = (dir: string) => open(dir).files.map(({ key, language }) => `${language} ${key}`)

describe('a site on the disk', () => {
  afterEach(() => {
    for (const dir of folders.splice(0)) fs.rmSync(dir, { recursive: true, force: true })
  })

  const both = `
defaultContentLanguage: zh-tw
languages:
  zh-tw: {}
  en: {}
`

  describe('readSite', () => {
    test.each([
      ['hugo.toml', 'defaultContentLanguage = "zh-tw"'],
      ['hugo.yaml', 'defaultContentLanguage: zh-tw'],
      ['hugo.json', '{ "defaultContentLanguage": "zh-tw" }'],
      ['config.toml', 'defaultContentLanguage = "zh-tw"'],
      ['config/_default/hugo.toml', 'defaultContentLanguage = "zh-tw"'],
    ])('reads the configuration in %s', (name, text) => {
      expect(found(createSite({ [name]: text, 'content/a.md': '' }))).toEqual(['zh-TW a'])
    })

    test('pairs languages by the suffix of the file', () => {
      const files = { 'hugo.yaml': both, 'content/p/a.md': '', 'content/p/a.en.md': '' }
      expect(found(createSite(files))).toEqual(['en p/a', 'zh-TW p/a'])
    })

    test('takes a suffix for part of the name if it is no language', () => {
      expect(found(createSite({ 'hugo.yaml': both, 'content/v1.2.md': '' }))).toEqual([
        'zh-TW v1.2',
      ])
    })

    test.each([
      ['that leads through a file', 'b.png/c.png'],
      ['that no file system has', `${'長'.repeat(300)}.png`],
      ['of a folder', 'd'],
    ])('finds no picture at an address %s', (_, address) => {
      const dir = createSite({ 'hugo.yaml': both, 'content/a.md': '', 'content/b.png': 'x' })
      fs.mkdirSync(path.join(dir, 'content/d'))
      const { findPicture } = open(dir)
      expect(findPicture('b.png', { path: 'content/a.md' })?.path).toBe('content/b.png')
      expect(findPicture(address, { path: 'content/a.md' })).toBeUndefined()
    })

    test('takes a section that has a text for a page of its own', () => {
      const files = {
        'hugo.yaml': both,
        'content/_index.md': '---\ntitle: 首頁\n---\n\n歡迎。',
        'content/about/_index.md': '---\ntitle: 關於\n---\n\n我們。',
        'content/posts/_index.md': '---\ntitle: 文章\n---\n \n',
      }
      const dir = createSite(files)
      expect(found(dir)).toEqual(['zh-TW _index', 'zh-TW about/_index'])
      expect(open(dir).problems.map(({ where }) => where)).toEqual(['content/posts/_index.md'])
    })

    test('takes plain Chinese for Simplified beside Traditional, and for ours alone', () => {
      const names = { 'content/a.zh.md': '', 'content/a.zh-hant-tw.md': '', 'content/a.en.md': '' }
      const beside = 'languages: { en: {}, zh: {}, zh-hant-tw: {} }'
      const dir = createSite({ 'hugo.yaml': beside, ...names })
      expect(open(dir).files.map((file) => file.path)).toEqual([
        'content/a.en.md',
        'content/a.zh-hant-tw.md',
      ])
      const alone = createSite({ 'hugo.yaml': 'languages: { en: {}, zh: {} }', ...names })
      expect(found(alone)).toContain('zh-TW a')
    })

    test('pairs languages by their folders, also one within the other', () => {
      const config =
        'defaultContentLanguage: zh-tw\nlanguages:\n  zh-tw: {contentDir: content}\n  en: {contentDir: content/english}'
      const files = { 'hugo.yaml': config, 'content/a.md': '', 'content/english/a/index.md': '' }
      expect(found(createSite(files))).toEqual(['zh-TW a', 'en a/index'])
    })

    test('reads the languages of a file of their own', () => {
      const files = {
        'config/_default/config.toml': 'defaultContentLanguage = "en"',
        'config/_default/languages.toml': '[en]\n[zh-tw]\ncontentDir = "zh"',
        'content/a.md': '',
        'zh/a.md': '',
      }
      expect(found(createSite(files))).toEqual(['en a', 'zh-TW a'])
    })

    test('leaves out other languages, sections and other markup, and says so', () => {
      const files = {
        'hugo.yaml': 'defaultContentLanguage: en\nlanguages:\n  en: {}\n  ja: {}',
        'content/a.md': '',
        'content/a.ja.md': '',
        'content/_index.md': '',
        'content/b.org': '',
        'content/c.txt': '',
      }
      const site = open(createSite(files))
      expect(site.files.map(({ path: file }) => file)).toEqual(['content/a.md'])
      expect(site.problems.map(({ code }) => code).sort()).toEqual([
        'hugo/other-language',
        'hugo/section-page',
        'hugo/unknown-markup',
      ])
    })

    test('reads nothing outside the site', () => {
      const outside = createSite({ 'secret.md': '', 'secret.png': '' })
      const dir = createSite({ 'hugo.yaml': 'contentDir: ../..', 'content/a.md': '' })
      expect(open(dir)).toMatchObject({ files: [], problems: [{ code: 'hugo/outside-site' }] })

      const linked = createSite({ 'hugo.yaml': '', 'content/a.md': '', 'static/x.txt': '' })
      fs.symlinkSync(outside, path.join(linked, 'content', 'more'))
      fs.symlinkSync(path.join(linked, 'content'), path.join(linked, 'content', 'cycle'))
      fs.symlinkSync(path.join(outside, 'secret.png'), path.join(linked, 'static', 'link.png'))
      const site = open(linked)
      expect(site.files.map(({ path: file }) => file)).toEqual(['content/a.md'])
      expect(site.problems.map(({ code }) => code)).toEqual([
        'hugo/symbolic-link',
        'hugo/symbolic-link',
      ])
      expect(site.findPicture('/link.png', { path: 'content/a.md' })).toBeUndefined()
      const up = path.relative(path.join(linked, 'content'), path.join(outside, 'secret.png'))
      expect(site.findPicture(up, { path: 'content/a.md' })).toBeUndefined()
    })

    test('finds pictures beside the page, then in assets and static, by decoded names', () => {
      const files = {
        'hugo.yaml': '',
        'content/a/index.md': '',
        'content/a/p.png': 'bundle',
        'static/p.png': 'static',
        'static/圖 1.png': 'chinese',
        'assets/q.png': 'asset',
      }
      const { findPicture } = open(createSite(files))
      const name = (address: string) =>
        path.relative(
          folders.at(-1)!,
          findPicture(address, { path: 'content/a/index.md' })?.file ?? '',
        )
      expect(name('p.png')).toBe('content/a/p.png')
      expect(name('/p.png?x#y')).toBe('static/p.png')
      expect(name('/%E5%9C%96%201.png')).toBe('static/圖 1.png')
      expect(name('/q.png')).toBe('assets/q.png')
      expect(findPicture('/100%.png', { path: 'content/a/index.md' })).toBeUndefined()
    })

    test('refuses files that are not UTF-8 or too large, one by one', () => {
      const dir = createSite({
        'hugo.yaml': '',
        'content/big.md': 'x'.repeat(8_000_001),
        'content/latin.md': new Uint8Array([0x63, 0xe9]),
        'content/ok.md': '文',
      })
      const read = open(dir).files.map((file) => file.read())
      expect(read.map((one) => (one.ok ? one.value : one.problem.code))).toEqual([
        'hugo/file-too-large',
        'hugo/not-utf-8',
        '文',
      ])
    })

    test('names the file of a broken configuration', () => {
      expect(readSite(createSite({ 'hugo.toml': 'a = = 1' }))).toMatchObject({
        ok: false,
        problem: { code: 'hugo/broken-config', where: 'hugo.toml', line: 1 },
      })
    })

    test('says when the time zone or the content is missing', () => {
      const site = open(createSite({ 'hugo.yaml': 'timeZone: Mars/Olympus' }))
      expect(site.problems.map(({ code }) => code)).toEqual([
        'hugo/unknown-time-zone',
        'hugo/no-content',
      ])
      expect(site.config.timeZone).toBe('UTC')
    })
  })
})
