import fs from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'

import { judgeSite } from '../../fidelity/judgeSite.ts'
import type { PageVerdict, Verdict } from '../../fidelity/verdict.ts'
import { isGoodPage, isGoodSite, limits } from '../../fidelity/verdict.ts'
import { writeVerdict } from '../../fidelity/writeVerdict.ts'
import type { Newsroom } from '../../support/createNewsroom.ts'
import { createNewsroom } from '../../support/createNewsroom.ts'
import { describeWithHugo } from '../../support/hugo/withHugo.ts'

const folder = path.resolve('tests/fixtures/hugo/night-train')

/** Everything in a folder, with the moment at which it was last changed. */
const stateOf = (dir: string): string[] =>
  fs
    .readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((name) => `${name} ${fs.statSync(path.join(dir, name)).mtimeMs}`)
    .sort()

describeWithHugo('a site in two languages, judged by Hugo itself', () => {
  let newsroom: Newsroom
  let verdict: Verdict
  let before: string[]

  const pageOf = (file: string): PageVerdict | undefined =>
    verdict.pages.find((page) => page.file === file)

  beforeAll(async () => {
    before = stateOf(folder)
    newsroom = await createNewsroom()
    const judged = await judgeSite(folder, newsroom.payload)
    if (!judged.ok) throw new Error(judged.problem)
    verdict = judged.value
  })
  afterAll(() => newsroom.close())

  test('comes in with the text that Hugo renders', () => {
    const compared = verdict.pages.filter(({ state }) => state === 'compared')
    expect(compared.length).toBeGreaterThanOrEqual(9)
    expect(compared.filter(({ share }) => share < limits.page)).toEqual([])
    expect(verdict.mean).toBeGreaterThanOrEqual(limits.mean)
  })

  test('comes in with its titles, dates, states, aliases and parameters', () => {
    expect(verdict.pages.flatMap(({ differences }) => differences)).toEqual([])
  })

  test('comes in with its pictures, or reports them', () => {
    expect(verdict.pictures).toBeGreaterThan(0)
    expect(verdict.pages.flatMap(({ pictures }) => pictures)).toEqual([])
  })

  test('loses no element without a word', () => {
    expect(verdict.pages.flatMap(({ losses }) => losses)).toEqual([])
  })

  test('has no page that is neither imported nor reported', () => {
    expect(verdict.pages.filter((page) => !isGoodPage(page))).toEqual([])
    expect(pageOf('content/en/posts/next-century.md')?.state).toBe('compared')
    expect(pageOf('content/zh-tw/posts/expired-ticket.md')?.state).toBe('compared')
  })

  test('has the pairs of translations that Hugo has', () => {
    expect(verdict.pairs.made).toEqual([])
    expect(verdict.pairs.lost).toEqual([])
    expect(verdict.pairs.same).toBe(5)
  })

  test('tells every address that Hugo built', () => {
    const of = (file: string) =>
      verdict.addresses.filter((one) => one.file === file).map(({ path: address }) => address)
    expect(of('content/zh-tw/posts/sleeping-cars.md')).toEqual([
      '/news/2023/11/last-sleepers/',
      '/news/2023/臥鋪.html',
      '/news/old/sleepers/',
    ])
    const hidden = verdict.addresses.filter(({ isPublic }) => !isPublic)
    expect(new Set(hidden.map(({ file }) => path.basename(file)))).toEqual(
      new Set('unfinished.md idea.md _index.md next-century.md expired-ticket.md'.split(' ')),
    )
  })

  test('is judged in a copy: nothing in its folder changes', () => {
    expect(stateOf(folder)).toEqual(before)
    expect(verdict.notes).toContain('a-theme-that-is-not-here ∅')
  })

  test('is told in both languages, the worst page first', () => {
    const spoilt: PageVerdict = { ...verdict.pages.at(-1)!, file: 'worst.md', share: 0.4 }
    const pages = [spoilt, ...verdict.pages]
    expect(isGoodSite({ ...verdict, pages })).toBe(false)
    const lines = writeVerdict({ ...verdict, pages })
    expect(lines.find((line) => line.startsWith('✗'))).toContain('40.000')
    expect(lines.at(-2)).toContain('頁')
    expect(lines.at(-1)).toContain('pages')
  })
})
