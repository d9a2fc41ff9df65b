import fs from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { shippedTerms } from '../../../src/features/bilingual/terms/shippedTerms.ts'
import type { Newsroom } from '../../support/createNewsroom.ts'
import { createNewsroom } from '../../support/createNewsroom.ts'
import { createStaff } from '../../support/createStaff.ts'
import type { Serve } from '../../support/serveNewsroom.ts'
import { serveNewsroom } from '../../support/serveNewsroom.ts'

type Answer = {
  readonly counts: Readonly<Record<string, number>> | null
  readonly problems: ReadonlyArray<{ readonly code: string; readonly line?: number }>
}

describe('files of terms over HTTP', () => {
  let newsroom: Newsroom
  let serve: Serve
  let staff: Awaited<ReturnType<typeof createStaff>>
  const shipped = new Uint8Array(fs.readFileSync(shippedTerms))

  const send = async (
    bytes: Uint8Array,
    { name = 'terms.csv', by = staff.editor.headers, query = '' } = {},
  ) => {
    const answer = await serve(`/api/terms/file?name=${name}${query}`, {
      method: 'POST',
      headers: { ...by, 'Content-Type': 'application/octet-stream' },
      body: bytes,
    })
    return { status: answer.status, json: (await answer.json()) as Answer }
  }
  const countTerms = async (): Promise<number> =>
    (await newsroom.payload.count({ collection: 'terms' })).totalDocs

  beforeAll(async () => {
    newsroom = await createNewsroom()
    serve = serveNewsroom(newsroom)
    staff = await createStaff(newsroom.payload)
  })
  afterAll(() => newsroom.close())

  it('are told what they would do, and do nothing then', async () => {
    const { status, json } = await send(shipped, { query: '&dryRun=true' })
    expect(status).toBe(200)
    expect(json.counts?.['created']).toBeGreaterThan(150)
    expect(await countTerms()).toBe(0)
  })

  it('come in whole, and a second time change nothing', async () => {
    const { json } = await send(shipped)
    const count = await countTerms()
    expect(json).toEqual({ counts: { created: count, updated: 0, unchanged: 0 }, problems: [] })
    expect((await send(shipped)).json.counts).toEqual({ created: 0, updated: 0, unchanged: count })
  })

  it.each(['csv', 'tbx'])('go out as %s and come in again unchanged', async (format) => {
    const answer = await serve(`/api/terms/file?format=${format}`, {
      headers: staff.writer.headers,
    })
    expect(answer.headers.get('content-disposition')).toContain(`terms.${format}`)
    const bytes = new Uint8Array(await answer.arrayBuffer())
    const { json } = await send(bytes, { name: `terms.${format}` })
    expect(json.counts).toEqual({ created: 0, updated: 0, unchanged: await countTerms() })
  })

  it('come in not at all with one mistake, which is named by its line', async () => {
    const before = await countTerms()
    const text = 'key,chinese,english\nnew-one,新的,new one\nnew-one,又一個,another\n'
    const { status, json } = await send(new TextEncoder().encode(text))
    expect(status).toBe(200)
    expect(json.counts).toBeNull()
    expect(json.problems).toMatchObject([{ code: 'terms/key-twice', line: 3 }])
    expect(await countTerms()).toBe(before)
  })

  it('are for those who keep the termbase', async () => {
    expect((await send(shipped, { by: staff.writer.headers })).status).toBe(403)
    expect((await send(shipped, { by: staff.frontend.headers })).status).toBe(403)
    expect((await serve('/api/terms/file?format=csv')).status).toBe(403)
    expect((await send(shipped, { name: 'terms.docx' })).status).toBe(400)
  })
})
