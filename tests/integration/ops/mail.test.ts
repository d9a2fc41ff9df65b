import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { SMTPServer } from 'smtp-server'

import type { Newsroom } from '../../support/createNewsroom.ts'
import { createNewsroom } from '../../support/createNewsroom.ts'
import { createUser } from '../../support/factories/createUser.ts'
import type { Serve } from '../../support/serveNewsroom.ts'
import { serveNewsroom } from '../../support/serveNewsroom.ts'

type Letter = { readonly from: string; readonly to: string[]; readonly text: string }

// Chinese mail travels in base64 or, where there is less Chinese in it, as quoted printable.
const textOf = (letter: string): string => {
  const body = letter.slice(letter.indexOf('\r\n\r\n'))
  if (/^Content-Transfer-Encoding: base64/im.test(letter)) {
    return Buffer.from(body, 'base64').toString()
  }
  const escaped = body.replaceAll('=\r\n', '').replaceAll(/%/g, '%25')
  return decodeURIComponent(escaped.replaceAll(/=([0-9A-F]{2})/g, '%$1'))
}

/** A mail server on this machine, and what it was given. */
const openMailServer = async () => {
  const letters: Letter[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    onAuth: ({ username, password }, _session, done) => {
      if (username !== 'desk' || password !== 'p@ss') return done(new Error('wrong password'))
      return done(null, { user: username })
    },
    onData: (stream, { envelope }, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        letters.push({
          from: envelope.mailFrom ? envelope.mailFrom.address : '',
          to: envelope.rcptTo.map(({ address }) => address),
          text: textOf(Buffer.concat(chunks).toString()),
        })
        done()
      })
    },
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.server.address() as AddressInfo
  return { letters, port, close: () => server.close() }
}

describe('a newsroom with a mail server', () => {
  let mail: Awaited<ReturnType<typeof openMailServer>>
  let newsroom: Newsroom
  let serve: Serve

  beforeAll(async () => {
    mail = await openMailServer()
    Object.assign(process.env, {
      WAFERDESK_SMTP: `smtp://desk:p%40ss@127.0.0.1:${mail.port}`,
      WAFERDESK_MAIL_FROM: 'desk@news.example',
    })
    newsroom = await createNewsroom()
    serve = serveNewsroom(newsroom)
  })

  afterAll(async () => {
    await newsroom.close()
    mail.close()
  })

  const ask = (email: string) =>
    serve('/api/users/forgot-password', {
      method: 'POST',
      headers: { 'Accept-Language': 'zh-TW' },
      body: { email },
    })

  it('sends whoever forgot a password the way to a new one, in their language', async () => {
    const { email } = await createUser(newsroom.payload)
    expect((await ask(email)).status).toBe(200)
    expect(mail.letters).toHaveLength(1)
    expect(mail.letters[0]).toMatchObject({ from: 'desk@news.example', to: [email] })
    expect(mail.letters[0]?.text).toMatch(/\/admin\/reset\/[0-9a-f]{40}/)
    expect(mail.letters[0]?.text).toContain('密碼')
  })

  it('answers a stranger alike, and sends nothing', async () => {
    mail.letters.length = 0
    expect((await ask('nobody@desk.example')).status).toBe(200)
    expect(mail.letters).toEqual([])
  })
})
