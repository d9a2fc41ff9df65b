import fs from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { Payload } from 'payload'

import { termsExport } from '../../../src/cli/commands/termsExport.ts'
import { termsImport } from '../../../src/cli/commands/termsImport.ts'
import type { Newsroom } from '../../support/createNewsroom.ts'
import { createNewsroom } from '../../support/createNewsroom.ts'
import { createStaff } from '../../support/createStaff.ts'
import { createPost } from '../../support/factories/createPost.ts'
import { serveNewsroom } from '../../support/serveNewsroom.ts'
import type { CheckedAlignment } from '../../../src/features/bilingual/terms/addTermDoubts.ts'

let newsroom: Newsroom
let payload: Payload
let said: string[]

beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
})
afterAll(() => newsroom.close())

const never = async (): Promise<never> => {
  throw new Error('not asked for')
}

const run = async (act: typeof termsImport, ...args: string[]): Promise<number> => {
  said = []
  jest.spyOn(console, 'log').mockImplementation((line: string) => said.push(line))
  jest.spyOn(process.stderr, 'write').mockImplementation(() => true)
  const access = {
    withNewsroom: <Outcome>(task: (one: Payload) => Promise<Outcome>) => task(payload),
    open: never,
    migrate: never,
  }
  try {
    return await act(args, access)
  } finally {
    jest.restoreAllMocks()
  }
}

const fileOf = (name: string, text = ''): string => {
  const file = path.join(newsroom.dataFolder, name)
  if (text !== '') fs.writeFileSync(file, text)
  return file
}

const countTerms = async (): Promise<number> =>
  (await payload.count({ collection: 'terms' })).totalDocs

describe('the termbase', () => {
  it('makes a key, and refuses contradictions at the field that has them', async () => {
    const made = await payload.create({
      collection: 'terms',
      data: { chinese: '實體清單', english: 'Entity List' } as never,
    })
    expect(made.key).toBe('entity-list')
    const refused = payload.create({
      collection: 'terms',
      data: {
        chinese: '頻寬',
        english: 'bandwidth',
        forbiddenChinese: [{ form: '頻寬', reason: 'mainland' }],
        validFrom: '2026',
        validUntil: '2025',
      } as never,
    })
    await expect(refused).rejects.toMatchObject({
      data: { errors: [{ path: 'forbiddenChinese' }, { path: 'validUntil' }] },
    })
    await payload.delete({ collection: 'terms', id: made.id })
  })
})

describe('waferdesk terms', () => {
  it('tells in a dry run what an import would do, and does nothing', async () => {
    expect(await run(termsImport, '--shipped', '--dry-run')).toBe(0)
    expect(said.join('\n')).toMatch(/未寫入任何內容.*\d{3}/)
    expect(await countTerms()).toBe(0)
  })

  it('imports the terms that come with the product, once', async () => {
    expect(await run(termsImport, '--shipped')).toBe(0)
    const count = await countTerms()
    expect(count).toBeGreaterThanOrEqual(150)
    const before = await payload.find({ collection: 'terms', pagination: false, sort: 'id' })
    expect(await run(termsImport, '--shipped')).toBe(0)
    expect(said.join('\n')).toContain(`0 terms created, 0 updated, ${count} unchanged`)
    expect(await payload.find({ collection: 'terms', pagination: false, sort: 'id' })).toEqual(
      before,
    )
  }, 120_000)

  it.each(['csv', 'tbx'])('exports %s that changes nothing when it is imported', async (format) => {
    const file = fileOf(`out.${format}`)
    expect(await run(termsExport, file)).toBe(0)
    expect(await run(termsImport, file)).toBe(0)
    expect(said.join('\n')).toMatch(/0 terms created, 0 updated/)
    expect(fs.readdirSync(newsroom.dataFolder).filter((name) => name.endsWith('.part'))).toEqual([])
  })

  it('updates a term by its key, whatever its words', async () => {
    const text = 'key,chinese,english\nentity-list,實體清單,US Entity List\n'
    expect(await run(termsImport, fileOf('one.csv', text))).toBe(0)
    const { docs } = await payload.find({
      collection: 'terms',
      where: { key: { equals: 'entity-list' } },
    })
    expect(docs).toMatchObject([{ english: 'US Entity List', domain: 'controls' }])
  })

  it('brings in nothing of a file with a mistake, and says where it is', async () => {
    const count = await countTerms()
    const file = fileOf('bad.csv', 'chinese,english\n新詞,new word\n壞詞,\n')
    expect(await run(termsImport, file)).toBe(1)
    expect(said.join('\n')).toContain(`${file}:3`)
    expect(said.join('\n')).toMatch(/未匯入任何術語[^]*Nothing was imported/)
    expect(await countTerms()).toBe(count)
  })

  it('brings in nothing when the database refuses in the middle', async () => {
    const count = await countTerms()
    const create = payload.create.bind(payload)
    let calls = 0
    const spy = jest.spyOn(payload, 'create').mockImplementation(async (options) => {
      if ((calls += 1) === 2) throw new Error('gone')
      return await create(options)
    })
    const file = fileOf('two.csv', 'chinese,english\n甲詞,alpha word\n乙詞,beta word\n')
    try {
      await expect(run(termsImport, file)).rejects.toThrow('gone')
    } finally {
      spy.mockRestore()
    }
    expect(await countTerms()).toBe(count)
  })

  it.each([[[]], [['terms.doc']], [['a.csv', 'b.csv']], [['/nowhere/terms.csv']]])(
    'answers wrong use with code 2: %j',
    async (args) => {
      expect(await run(termsImport, ...args)).toBe(2)
    },
  )
})

describe('the joints of a story', () => {
  it('tell writers what is doubtful about their terms, and nobody else', async () => {
    const staff = await createStaff(payload)
    const serve = serveNewsroom(newsroom)
    await payload.create({
      collection: 'terms',
      data: {
        chinese: '測試清單',
        english: 'Test List',
        forbiddenChinese: [{ form: '測試名單', reason: 'unwanted' }],
      } as never,
    })
    const chinese = await createPost(payload, {
      title: '測試名單之外',
      summary: '他說「測試名單」。',
    })
    await createPost(payload, {
      language: 'en',
      translationKey: chinese.translationKey,
      title: 'Outside the Test List',
      summary: 'So he said.',
    })
    const look = async (as: 'writer' | 'anonymous') =>
      await serve(`/api/posts/${chinese.id}/alignment`, { headers: staff[as].headers })
    const { joints } = (await (await look('writer')).json()) as CheckedAlignment
    expect(joints.flatMap(({ terms }) => terms)).toMatchObject([
      { kind: 'forbidden', text: '測試名單', proposal: '測試清單', from: 0, to: 4 },
    ])
    expect((await look('anonymous')).status).toBeGreaterThanOrEqual(400)
  })
})
