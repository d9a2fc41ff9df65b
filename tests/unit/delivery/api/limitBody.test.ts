import { describe, expect, it } from '@jest/globals'

import { bodyLimits, limitBody } from '../../../../src/delivery/api/limitBody.ts'

const address = 'http://localhost:3000/api/posts'
const handler = limitBody(async (request: Request) => new Response(await request.text()))
const send = (body: BodyInit, headers: Record<string, string> = {}) =>
  handler(new Request(address, { method: 'POST', body, headers, duplex: 'half' } as RequestInit))

const endless = () =>
  new ReadableStream({
    pull: (controller) => controller.enqueue(new Uint8Array(1_000_000)),
  })

const failing = (error: Error) =>
  limitBody(() => {
    throw error
  })
const request = () => new Request(address, { headers: { 'Accept-Language': 'en' } })

describe('limitBody', () => {
  it('hands on what is small enough, as it came', async () => {
    const answer = await send('{"a":1}')
    expect(await answer.text()).toBe('{"a":1}')
  })

  it('stops to read what never ends', async () => {
    const answer = await send(endless(), { 'Accept-Language': 'en' })
    expect(answer.status).toBe(413)
    expect((await answer.json()).errors[0].message).toContain('larger than 8 MB')
  })

  it('refuses in the language of whoever sends', async () => {
    const body = 'x'.repeat(bodyLimits.json + 1)
    const answer = await send(body, { 'Accept-Language': 'fr, zh-Hant;q=0.8, en;q=0.5' })
    expect((await answer.json()).errors[0].message).toContain('超過 8 MB')
  })

  it('lets a form bring a picture', async () => {
    const answer = await send('x'.repeat(20_000_000), { 'Content-Type': 'multipart/form-data' })
    expect(answer.status).toBe(200)
  })

  it('answers when a handler cannot read it, and leaves other errors alone', async () => {
    expect((await failing(new SyntaxError('x'))(request())).status).toBe(400)
    await expect(failing(new Error('bug'))(request())).rejects.toThrow('bug')
  })
})
