import fs from 'node:fs'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { findPreview } from '../../../src/delivery/preview/findPreview.ts'
import type { Standing } from '../../../src/features/publication/standing/standing.ts'
import type { WhyItem } from '../../../src/features/publication/standing/why.ts'
import type { Newsroom } from '../../support/createNewsroom.ts'
import { createNewsroom } from '../../support/createNewsroom.ts'
import { createStaff } from '../../support/createStaff.ts'
import { createPost } from '../../support/factories/createPost.ts'
import { unique } from '../../support/factories/unique.ts'
import { buildPng } from '../../support/pictures/buildPng.ts'
import { dumpPost } from '../../support/publication/dumpPost.ts'
import type { Serve } from '../../support/serveNewsroom.ts'
import { serveNewsroom } from '../../support/serveNewsroom.ts'

type Staff = Awaited<ReturnType<typeof createStaff>>
type Answer = { status: number; json: Record<string, unknown> }

let newsroom: Newsroom
let payload: Payload
let staff: Staff
let serve: Serve

beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  payload.logger.level = 'silent'
  staff = await createStaff(payload)
  serve = serveNewsroom(newsroom)
})
afterAll(() => newsroom.close())

const ask = async (
  address: string,
  body?: unknown,
  as: keyof Staff = 'editor',
  language = 'en',
): Promise<Answer> => {
  const headers = { ...staff[as].headers, 'Accept-Language': language }
  const method = body === undefined ? 'GET' : 'POST'
  const response = await serve(`/api${address}`, { method, headers, body })
  return { status: response.status, json: (await response.json()) as Record<string, unknown> }
}

const errorOf = ({ json }: Answer) => {
  const { errors } = json as { errors?: Array<{ message: string; data?: Record<string, string> }> }
  return errors?.[0]
}

const standingOf = async (post: number) =>
  (await ask(`/posts/${post}/publication`)).json as unknown as Standing

const terms = { local: '2027-12-01T06:00', zone: 'Asia/Taipei', note: 'NVIDIA briefing, 6:00 PT' }

const createStory = async () => {
  const translationKey = `story-${unique()}`
  const zh = await createPost(payload, { translationKey, slug: `zh-${unique()}` })
  const en = await createPost(payload, { translationKey, slug: `en-${unique()}`, language: 'en' })
  return { zh: zh.id, en: en.id }
}

const upload = (bytes: Uint8Array, name: string, as: keyof Staff) => {
  const form = new FormData()
  form.set('_payload', '{}')
  form.set('file', new Blob([new Uint8Array(bytes)]), name)
  return ask('/embargo-proofs', form, as)
}

describe('an embargo over HTTP', () => {
  it('is set, shown to the desk, and lifted by an administrator with a reason', async () => {
    const { zh } = await createStory()
    expect(await ask(`/posts/${zh}/embargo`, terms)).toMatchObject({
      status: 200,
      json: { until: '2027-11-30T22:00:00.000Z', held: [] },
    })
    expect((await standingOf(zh)).own.embargo).toEqual({
      instant: '2027-11-30T22:00:00.000Z',
      ...terms,
      proof: null,
      by: 'editor',
      isOver: false,
    })
    expect((await ask(`/posts/${zh}/embargo/lift`, { reason: 'over' })).status).toBe(403)
    expect((await ask(`/posts/${zh}/embargo/lift`, {}, 'admin')).status).toBe(400)
    expect((await ask(`/posts/${zh}/embargo/lift`, { reason: 'over' }, 'admin')).status).toBe(200)
    expect((await standingOf(zh)).own.embargo).toBeNull()
    expect((await ask(`/posts/${zh}/embargo/lift`, { reason: 'over' }, 'admin')).status).toBe(409)
  })

  it('asks which moment is meant where the clocks are changed', async () => {
    const { zh } = await createStory()
    const zone = 'America/New_York'
    const twice = { ...terms, zone, local: '2027-11-07T01:30' }
    expect(errorOf(await ask(`/posts/${zh}/embargo`, twice))?.data).toMatchObject({
      code: 'publication/time-twice',
      first: '2027-11-07T05:30:00.000Z',
      second: '2027-11-07T06:30:00.000Z',
    })
    const never = { ...terms, zone, local: '2027-03-14T02:30' }
    expect(errorOf(await ask(`/posts/${zh}/embargo`, never))?.data?.['code']).toBe(
      'publication/time-skipped',
    )
    const chosen = await ask(`/posts/${zh}/embargo`, { ...twice, choice: 'later' })
    expect(chosen.json['until']).toBe('2027-11-07T06:30:00.000Z')
  })

  it.each([
    ['no proof', { note: ' ' }, 'publication/embargo-unproven'],
    ['an instant that has passed', { local: '2020-01-01T06:00' }, 'publication/past'],
    ['a zone that does not exist', { zone: 'Asia/Nowhere' }, 'publication/zone-unknown'],
    ['a file that is not there', { proof: 999_999 }, 'publication/proof-missing'],
    ['a field that nobody knows', { until: 1 }, 'publication/body-invalid'],
    ['a note that is too long', { note: 'x'.repeat(2001) }, 'publication/body-invalid'],
  ])('with %s is refused', async (_, more, code) => {
    const { zh } = await createStory()
    const refused = await ask(`/posts/${zh}/embargo`, { ...terms, ...more }, 'editor', 'zh-TW')
    expect([refused.status, errorOf(refused)?.data?.['code']]).toEqual([400, code])
    expect(errorOf(refused)?.message).toMatch(/\p{Script=Han}/u)
  })

  it('is no concern of readers and frontends, who preview nothing either', async () => {
    const { zh } = await createStory()
    for (const nobody of ['anonymous', 'frontend'] as const) {
      for (const order of ['/embargo', '/embargo/lift', '/embargo/share']) {
        expect((await ask(`/posts/${zh}${order}`, terms, nobody)).status).toBe(403)
      }
      expect(await findPreview(payload, staff[nobody].user, zh)).toBeUndefined()
    }
    expect((await ask('/posts/999999/embargo', terms)).status).toBe(404)
  })

  it('refuses “publish now” but to an administrator with a reason', async () => {
    const { zh } = await createStory()
    await ask(`/posts/${zh}/embargo`, terms)
    const publish = (body: object, as: 'editor' | 'admin') => ask(`/posts/${zh}/publish`, body, as)
    const refused = await publish({}, 'editor')
    expect(refused.status).toBe(409)
    expect(errorOf(refused)?.message).toContain('2027-12-01 06:00 Asia/Taipei')
    expect((await publish({ embargoReason: 'it leaked' }, 'editor')).status).toBe(409)
    expect((await publish({ embargoReason: '  ' }, 'admin')).status).toBe(400)
    expect((await publish({ embargoReason: 'it leaked' }, 'admin')).status).toBe(200)
  })
})

describe('the other language', () => {
  it('is under no embargo before somebody says so, and then under the same', async () => {
    const { zh, en } = await createStory()
    const untouched = await dumpPost(payload, en)
    await ask(`/posts/${zh}/embargo`, terms)
    expect(await dumpPost(payload, en)).toEqual(untouched)
    expect((await standingOf(zh)).other?.embargo).toBeNull()
    const why = (await ask(`/posts/${en}/why`)).json as unknown as { items: WhyItem[] }
    const said = why.items.filter(({ topic }) => topic === 'embargo').map(({ text }) => text)
    expect(said.join(' ')).toContain('The other language is under embargo')

    const own = await dumpPost(payload, zh)
    expect((await ask(`/posts/${zh}/embargo/share`, {})).status).toBe(200)
    expect(await dumpPost(payload, zh)).toEqual(own)
    const standing = await standingOf(zh)
    expect(standing.other?.embargo).toEqual(standing.own.embargo)
  })

  it('cannot share what is not there', async () => {
    const { zh } = await createStory()
    expect((await ask(`/posts/${zh}/embargo/share`, {})).status).toBe(409)
    const alone = await createPost(payload)
    expect((await ask(`/posts/${alone.id}/embargo/share`, {})).status).toBe(404)
  })
})

const embargoOf = async (post: number, language = 'en') => {
  const { items } = (await ask(`/posts/${post}/why`, undefined, 'editor', language))
    .json as unknown as { items: WhyItem[] }
  return {
    embargo: items.find(({ topic }) => topic === 'embargo'),
    checks: items.filter(({ topic }) => topic === 'checks').map(({ level }) => level),
  }
}

describe('“Why is this not live?”', () => {
  it('names the embargo once, and what to press', async () => {
    const { zh } = await createStory()
    await ask(`/posts/${zh}/embargo`, terms)
    expect(await embargoOf(zh)).toMatchObject({
      embargo: {
        level: 'bad',
        text: 'It is under embargo until 2027-12-01 06:00 Asia/Taipei: NVIDIA briefing, 6:00 PT',
      },
      checks: ['ok'],
    })
    expect((await embargoOf(zh, 'zh-TW')).embargo?.text).toContain('禁發至')
    await ask(`/posts/${zh}/schedules`, {
      action: 'publish',
      local: terms.local,
      zone: terms.zone,
    })
    expect((await embargoOf(zh)).embargo?.level).toBe('ok')
  })
})

describe('the calendar', () => {
  it('shows the desk when an embargo ends', async () => {
    const { zh } = await createStory()
    await ask(`/posts/${zh}/embargo`, { ...terms, local: '2029-05-05T05:05' })
    const { json } = await ask('/schedules/calendar?from=2029-05-01T00:00Z&to=2029-06-01T00:00Z')
    expect(json['items']).toMatchObject([
      { post: zh, language: 'zh-TW', state: 'embargoed', instant: '2029-05-04T21:05:00.000Z' },
    ])
  })
})

describe('the file that proves an embargo', () => {
  const bytes = buildPng(2, 2)

  it('is kept apart from the pictures, and only the desk can open it', async () => {
    const { zh } = await createStory()
    const { status, json } = await upload(bytes, '../簡報 mail.png', 'writer')
    expect(status).toBe(201)
    const { id, filename } = json['doc'] as { id: number; filename: string }
    expect(filename).toMatch(/^簡報-mail-[0-9a-f]{8}\.png$/)
    expect(fs.existsSync(path.join(newsroom.dataFolder, 'embargo-proofs', filename))).toBe(true)
    const done = await ask(`/posts/${zh}/embargo`, { ...terms, note: '', proof: id }, 'writer')
    expect(done.status).toBe(200)
    expect((await standingOf(zh)).own.embargo?.proof).toEqual({ id, filename })

    const address = `/api/embargo-proofs/file/${encodeURIComponent(filename)}`
    for (const nobody of ['anonymous', 'frontend'] as const) {
      expect((await serve(address, { headers: staff[nobody].headers })).status).toBe(403)
    }
    const opened = await serve(address, { headers: staff.writer.headers })
    expect(opened.status).toBe(200)
    expect(opened.headers.get('Content-Disposition')).toBe('attachment')
    expect(opened.headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(Buffer.from(await opened.arrayBuffer()).equals(Buffer.from(bytes))).toBe(true)
  })

  it.each([
    ['page.html', '<!doctype html><script>alert(1)</script>'],
    ['drawing.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['mail.pdf', 'MZ not a PDF at all'],
  ])('is refused as %s', async (name, text) => {
    const refused = await upload(Buffer.from(text), name, 'editor')
    expect(refused.status).toBe(400)
    expect(JSON.stringify(refused.json)).toContain('cannot be kept as a proof')
  })

  it('may be a PDF, if it is whole', async () => {
    const whole = '%PDF-1.7\nxref\n0 0\ntrailer\n<<>>\nstartxref\n9\n%%EOF\n'
    expect((await upload(Buffer.from(whole), 'mail.pdf', 'editor')).status).toBe(201)
    const refused = await upload(Buffer.from(whole.slice(0, 20)), 'cut.pdf', 'editor')
    expect(refused.status).toBe(400)
    expect(JSON.stringify(refused.json)).toContain('damaged or incomplete')
  })

  it('is refused to readers and frontends', async () => {
    for (const nobody of ['anonymous', 'frontend'] as const) {
      expect((await upload(bytes, 'a.png', nobody)).status).toBe(403)
    }
  })
})
