import fs from 'node:fs'
import path from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { Payload } from 'payload'
import tmx2js from 'tmexchange/tmx2js'

import { memoryExport } from '../../../src/cli/commands/memoryExport.ts'
import { memoryForget } from '../../../src/cli/commands/memoryForget.ts'
import { memoryImport } from '../../../src/cli/commands/memoryImport.ts'
import { memoryRebuild } from '../../../src/cli/commands/memoryRebuild.ts'
import { readTmx } from '../../../src/features/bilingual/memory/tmx/readTmx.ts'
import type { Newsroom } from '../../support/createNewsroom.ts'
import { createNewsroom } from '../../support/createNewsroom.ts'
import { createStaff } from '../../support/createStaff.ts'
import { validateTmx } from '../../support/memory/validateTmx.ts'
import type { Serve } from '../../support/serveNewsroom.ts'
import { serveNewsroom } from '../../support/serveNewsroom.ts'

let newsroom: Newsroom
let payload: Payload
let serve: Serve
let staff: Awaited<ReturnType<typeof createStaff>>
let said = ''

beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  serve = serveNewsroom(newsroom)
  staff = await createStaff(payload)
})
afterAll(() => newsroom.close())

const never = async (): Promise<never> => {
  throw new Error('not asked for')
}

const run = async (act: typeof memoryImport, ...args: string[]): Promise<number> => {
  said = ''
  jest.spyOn(console, 'log').mockImplementation((line: string) => {
    said += `${line}\n`
  })
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

const fileOf = (name: string, content?: string): string => {
  const file = path.join(newsroom.dataFolder, name)
  if (content !== undefined) fs.writeFileSync(file, content)
  return file
}

const unit = (chinese: string, english: string, languages = ['zh-TW', 'en-US']): string =>
  `<tu><tuv xml:lang="${languages[0]}"><seg>${chinese}</seg></tuv><tuv xml:lang="${languages[1]}"><seg>${english}</seg></tuv></tu>`

const document = (...units: string[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<tmx version="1.4"><header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="en" datatype="plaintext"/><body>',
    ...units,
    '</body></tmx>',
  ].join('\n')

const removeOther = async (as: 'writer' | 'editor') =>
  await serve('/api/memory-entries/files?name=other.tmx', {
    method: 'DELETE',
    headers: staff[as].headers,
  })

const countEntries = async (): Promise<number> =>
  (await payload.count({ collection: 'memory-entries' })).totalDocs

describe('a TMX file', () => {
  const good = document(
    unit('出口管制', 'export controls'),
    unit('實體清單', 'Entity List', ['zh-Hant', 'en']),
    unit('人工智慧 &amp; 晶片', 'AI &amp; chips'),
  )

  it('is told of before anything is written, and then brought in once, however often', async () => {
    const file = fileOf('agency.tmx', good)
    expect(await run(memoryImport, file, '--dry-run')).toBe(0)
    expect(said).toContain('3 pairs would be new')
    expect(await countEntries()).toBe(0)
    expect(await run(memoryImport, file)).toBe(0)
    expect(said).toContain('3 pairs new, 0 known already, 0 units left out')
    expect(await run(memoryImport, file)).toBe(0)
    expect(said).toContain('0 pairs new, 3 known already')
    expect(await countEntries()).toBe(3)
    expect((await payload.count({ collection: 'memory-origins' })).totalDocs).toBe(3)
  })

  it('of the mainland, of Hong Kong, or of other languages is left out, with lines and languages', async () => {
    const file = fileOf(
      'mixed.tmx',
      document(
        unit('内存', 'memory', ['zh-CN', 'en']),
        unit('記憶體', 'memory', ['zh-HK', 'en']),
        unit('記憶體', 'Speicher', ['zh-TW', 'de']),
        unit('……', 'dots'),
        unit('長'.repeat(6000), 'long'),
        unit('記憶體', 'memory'),
      ),
    )
    expect(await run(memoryImport, file)).toBe(1)
    expect(said).toContain('1 pairs new, 0 known already, 5 units left out')
    expect(said).toContain('memory/other-languages  × 3')
    expect(said).toContain('zh-CN')
    expect(said).toContain(`${file.split('/').at(-1)}:3`)
    expect(said).toContain('memory/no-words  × 1')
    expect(said).toContain('memory/too-long  × 1')
  })

  it('that breaks off tells the line, and leaves in what stands before', async () => {
    const before = await countEntries()
    const file = fileOf(
      'broken.tmx',
      document(unit('第一句話', 'the first one'), unit('第二句話', 'the second one')).replace(
        '</body></tmx>',
        '<tu><tuv>\n</tu>',
      ),
    )
    expect(await run(memoryImport, file)).toBe(1)
    expect(said).toContain('memory/broken')
    expect(said).toContain('broken.tmx:6')
    expect(await countEntries()).toBe(before + 2)
  })

  it.each([
    [
      'bomb.tmx',
      '<!DOCTYPE tmx [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>\n<tmx/>',
      'memory/doctype',
    ],
    [
      'file.tmx',
      '<!DOCTYPE tmx [<!ENTITY a SYSTEM "file:///etc/passwd">]>\n<tmx/>',
      'memory/doctype',
    ],
    ['other.tmx', '<xliff version="2.1"/>', 'memory/not-tmx'],
    ['rubbish.tmx', 'PK\u0003\u0004 rubbish', 'memory/broken'],
    ['empty.tmx', document(), 'memory/nothing'],
  ])('%s is refused with a reason', async (name, content, code) => {
    const before = await countEntries()
    expect(await run(memoryImport, fileOf(name, content))).toBe(1)
    expect(said).toContain(code)
    expect(await countEntries()).toBe(before)
  })

  it('that is not there, or is no TMX, is wrong use', async () => {
    expect(await run(memoryImport)).toBe(2)
    expect(await run(memoryImport, fileOf('nowhere.tmx'))).toBe(2)
    expect(await run(memoryImport, fileOf('memory.csv', 'a,b'))).toBe(2)
    expect(await run(memoryExport, '/nowhere/at/all/memory.tmx')).toBe(2)
    expect(await run(memoryRebuild, 'all')).toBe(2)
  })

  it('written by the desk is valid TMX 1.4, is read by another reader, and comes in again unchanged', async () => {
    const file = fileOf('out.tmx')
    const count = await countEntries()
    expect(await run(memoryExport, file)).toBe(0)
    expect(said).toContain(`${count} pairs were written`)
    const written = fs.readFileSync(file, 'utf8')
    expect(validateTmx(written)).toEqual([])
    // The validator does find what is wrong.
    expect(validateTmx(written.replace('<tu ', '<tv/><tu '))).not.toEqual([])
    const read = await tmx2js(written)
    const pairs = Object.values(read.resources)
    expect(pairs).toHaveLength(count)
    expect(pairs).toContainEqual({ 'zh-TW': '人工智慧 & 晶片', en: 'AI & chips' })
    expect(await run(memoryImport, file)).toBe(0)
    expect(said).toContain(`0 pairs new, ${count} known already`)
    expect(fs.readdirSync(newsroom.dataFolder).filter((name) => name.endsWith('.part'))).toEqual([])
  })

  it('is taken out again by name, but for the pairs that another file says', async () => {
    const one = fileOf(
      'one.tmx',
      document(unit('甲方來源', 'source A'), unit('乙方來源', 'source B')),
    )
    const other = fileOf('other.tmx', document(unit('乙方來源', 'source B')))
    expect([await run(memoryImport, one), await run(memoryImport, other)]).toEqual([0, 0])
    const before = await countEntries()
    expect(await run(memoryForget)).toBe(0)
    expect(said).toContain('one.tmx: 2 pairs')
    expect(await run(memoryForget, 'one.tmx')).toBe(0)
    expect(said).toContain('“one.tmx” was taken out')
    expect(await countEntries()).toBe(before - 1)
    expect(await run(memoryForget, 'one.tmx')).toBe(1)
    expect((await removeOther('writer')).status).toBe(403)
    expect(await (await removeOther('editor')).json()).toEqual({ pairs: 1 })
    expect(await (await removeOther('editor')).json()).toEqual({ pairs: 0 })
    expect(await countEntries()).toBe(before - 2)
  })

  it('is sent and taken by the screen, for those who may', async () => {
    const send = async (as: 'writer' | 'editor', query: string, content: string) =>
      await serve(`/api/memory-entries/tmx?${query}`, {
        method: 'POST',
        headers: { ...staff[as].headers, 'Accept-Language': 'en' },
        body: new TextEncoder().encode(content),
      })
    const content = document(
      unit('先進封裝', 'advanced packaging'),
      unit('内存', 'memory', ['zh-CN', 'en']),
    )
    expect((await send('writer', 'name=a.tmx', content)).status).toBe(403)
    expect((await send('editor', 'name=', content)).status).toBe(400)
    expect((await send('editor', 'name=a%00.tmx', content)).status).toBe(400)
    const tried = await send('editor', 'name=a.tmx&dryRun=true', content)
    expect(await tried.json()).toMatchObject({ counts: { created: 1, known: 0, leftOut: 1 } })
    const taken = await send('editor', 'name=a.tmx', content)
    expect(await taken.json()).toMatchObject({
      counts: { created: 1, known: 0, leftOut: 1 },
      problems: [{ code: 'memory/other-languages', line: 4, message: expect.any(String) }],
    })
    const sent = await serve('/api/memory-entries/tmx', { headers: staff.editor.headers })
    expect(sent.headers.get('Content-Disposition')).toContain('memory.tmx')
    const text = await sent.text()
    expect(text).toContain('advanced packaging')
    expect(validateTmx(text)).toEqual([])
  })

  it('of any size is read unit by unit, in little memory', async () => {
    // `WAFERDESK_MEGABYTES=200` for the size that was promised.
    const size = Number(process.env['WAFERDESK_MEGABYTES'] ?? 40) * 1_000_000
    const [head, foot] = document('UNITS').split('UNITS') as [string, string]
    const units = Array.from({ length: 500 }, (_, at) =>
      unit(`第${at}段：${'出口管制的新規定。'.repeat(12)}`, 'The new rule on exports. '.repeat(12)),
    ).join('\n')
    const encode = new TextEncoder()
    const piece = encode.encode(units)
    async function* bytes(): AsyncGenerator<Uint8Array> {
      yield encode.encode(head)
      for (let sent = 0; sent < size; sent += piece.byteLength) yield piece
      yield encode.encode(foot)
    }
    // What is garbage already says nothing: only what is held counts.
    setFlagsFromString('--expose-gc')
    const collect = runInNewContext('gc') as () => void
    const heldNow = (): number => {
      collect()
      return process.memoryUsage().heapUsed
    }
    const before = heldNow()
    let most = 0
    let count = 0
    for await (const { variants } of readTmx(bytes())) {
      count += variants.length / 2
      if (count % 20_000 === 0) most = Math.max(most, heldNow() - before)
    }
    expect(count).toBe(Math.ceil(size / piece.byteLength) * 500)
    expect(most).toBeLessThan(15_000_000)
  }, 240_000)
})
