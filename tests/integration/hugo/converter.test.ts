import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { convertPage } from '../../../src/features/hugo/convertPage.ts'
import { openConverter } from '../../../src/features/hugo/converter/openConverter.ts'
import { readPages } from '../../../src/features/hugo/plan/readPages.ts'
import type { Site } from '../../../src/features/hugo/site/readSite.ts'
import { readSite } from '../../../src/features/hugo/site/readSite.ts'
import { siteContext } from '../../../src/features/hugo/siteContext.ts'
import { makePictureSite } from '../../support/hugo/makePictureSite.ts'

const chips = [{ id: 7, names: ['H20'] }]
const surroundings = { name: 'a site', chips, shortcodes: undefined }

describe('a converter with a thread', () => {
  let dir: string
  let site: Site
  const pages = () => readPages(site, [], { now: new Date('2026-01-01T00:00:00Z') }).changed

  beforeAll(async () => {
    dir = fs.mkdtempSync(path.join(os.tmpdir(), 'waferdesk-converter-'))
    await makePictureSite(dir, 3)
    const read = readSite(dir)
    if (!read.ok) throw new Error(read.problem.code)
    site = read.value
  })

  afterAll(() => fs.rmSync(dir, { recursive: true, force: true }))

  test('makes of a page what is made of it without one', async () => {
    const pictures = new Set<string>()
    const onPicture = ({ path: found }: { readonly path: string }) => pictures.add(found)
    const converter = openConverter(site, surroundings, { pages: 1000, onPicture })
    expect(await converter.started).toBe(true)
    const context = siteContext(site, { chips }, undefined, surroundings.name)
    for (const page of pages()) {
      expect(await converter.convert(page)).toEqual(convertPage(page, context))
    }
    expect([...pictures].sort()).toEqual(
      ['p0', 'p1', 'p2'].map((name) => `static/images/${name}.png`),
    )
    await converter.close()
  })

  test('converts what the thread was given when it ends, and what comes after', async () => {
    const converter = openConverter(site, surroundings, { pages: 1000 })
    await converter.started
    const asked = pages().map((page) => converter.convert(page))
    await converter.close()
    expect((await Promise.all(asked)).every(({ ok }) => ok)).toBe(true)
    const [page] = pages()
    expect((await converter.convert(page!)).ok).toBe(true)
  })

  test('has none for a few pages', async () => {
    const converter = openConverter(site, surroundings, { pages: 3 })
    expect(await converter.started).toBe(false)
    expect((await converter.convert(pages()[0]!)).ok).toBe(true)
  })
})
