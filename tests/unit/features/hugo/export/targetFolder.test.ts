import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { TargetFolder } from '../../../../../src/features/hugo/export/targetFolder.ts'
import { openTargetFolder } from '../../../../../src/features/hugo/export/targetFolder.ts'

describe('where an export goes', () => {
  let scratch: string
  let dir: string

  beforeEach(() => {
    scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'waferdesk-target-'))
    dir = path.join(scratch, 'site')
  })
  afterEach(() => fs.rmSync(scratch, { recursive: true }))

  const open = (): TargetFolder => {
    const opened = openTargetFolder(dir)
    if (!opened.ok) throw new Error(opened.problem)
    return opened.value
  }

  const put = (file: string, text: string) => {
    const place = path.join(dir, file)
    fs.mkdirSync(path.dirname(place), { recursive: true })
    fs.writeFileSync(place, text)
  }

  const read = (file: string) => fs.readFileSync(path.join(dir, file), 'utf8')

  const exportFiles = (files: Readonly<Record<string, string>>) => {
    const folder = open()
    for (const [file, text] of Object.entries(files)) folder.write(file, text)
    return folder.commit()
  }

  describe('a folder', () => {
    test('that holds anything no export has written is refused and stays as it is', () => {
      put('thesis.md', 'years of work')
      expect(openTargetFolder(dir)).toEqual({ ok: false, problem: 'not-empty' })
      expect(fs.readdirSync(scratch)).toEqual(['site'])
      expect(read('thesis.md')).toBe('years of work')
    })

    test('that carries a list of somebody else’s making is refused', () => {
      put('.waferdesk-export.json', '{"files": "all"}')
      put('thesis.md', 'years of work')
      expect(openTargetFolder(dir)).toEqual({ ok: false, problem: 'not-empty' })
    })

    test('that is a file, or a link to somewhere else, is refused', () => {
      fs.writeFileSync(dir, 'a file')
      expect(openTargetFolder(dir)).toEqual({ ok: false, problem: 'no-folder' })
      fs.rmSync(dir)
      fs.symlinkSync(os.tmpdir(), dir)
      expect(openTargetFolder(dir)).toEqual({ ok: false, problem: 'no-folder' })
    })

    test('that is empty or does not exist is taken', () => {
      exportFiles({ 'content/a.md': 'a' })
      expect(read('content/a.md')).toBe('a')
      expect(fs.readdirSync(scratch)).toEqual(['site'])
    })
  })

  describe('a second export', () => {
    test('removes what is gone and keeps what it has not written', () => {
      exportFiles({ 'content/a.md': 'a', 'content/b.md': 'b' })
      put('themes/ours/theme.toml', 'ours')
      fs.symlinkSync('theme.toml', path.join(dir, 'themes/ours/link'))
      expect(exportFiles({ 'content/a.md': 'new' })).toEqual({ removed: 1 })
      expect(fs.existsSync(path.join(dir, 'content/b.md'))).toBe(false)
      expect([read('content/a.md'), read('themes/ours/theme.toml')]).toEqual(['new', 'ours'])
      expect(fs.readlinkSync(path.join(dir, 'themes/ours/link'))).toBe('theme.toml')
    })

    test('tells its own files from those that were changed or put there', () => {
      exportFiles({ 'a.md': 'a', 'b.md': 'b' })
      put('b.md', 'changed')
      put('c.md', 'foreign')
      const folder = open()
      const standings = ['a.md', 'b.md', 'c.md', 'd.md'].map(folder.standing)
      expect(standings).toEqual(['ours', 'changed', 'foreign', 'none'])
      folder.keep('b.md')
      folder.commit()
      expect([read('b.md'), read('c.md')]).toEqual(['changed', 'foreign'])
    })
  })

  describe('an export that is killed', () => {
    test('while it writes leaves the old folder, and the next one goes on', () => {
      exportFiles({ 'a.md': 'old' })
      const killed = open()
      killed.write('a.md', 'half')
      expect(read('a.md')).toBe('old')
      exportFiles({ 'a.md': 'new' })
      expect(read('a.md')).toBe('new')
      expect(fs.readdirSync(scratch)).toEqual(['site'])
    })

    test('while it exchanges the folders loses neither', () => {
      exportFiles({ 'a.md': 'old' })
      fs.renameSync(dir, path.join(scratch, '.site.waferdesk-old'))
      const folder = open()
      expect(read('a.md')).toBe('old')
      folder.abandon()
      expect(fs.readdirSync(scratch)).toEqual(['site'])
    })
  })

  test.each(['../a.md', '/etc/a.md', 'a/../../b.md', '.git/config', 'a\0.md'])(
    'nothing is written to %j',
    (file) => {
      const folder = open()
      expect(() => folder.write(file, 'x')).toThrow('may not write')
      folder.abandon()
      expect(fs.readdirSync(scratch)).toEqual([])
    },
  )
})
