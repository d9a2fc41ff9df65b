import { describe, expect, it } from '@jest/globals'
import { readEnv, readSettings } from '../../src/env.ts'
import { EnvironmentError } from '../../src/kernel/environmentError.ts'

const complete = {
  DATABASE_URL: 'postgres://desk:pw@db.example:5432/desk',
  PAYLOAD_SECRET: 'b41f0c6e7d2a9835b41f0c6e7d2a9835',
}

const refusal = (act: () => unknown): EnvironmentError => {
  try {
    act()
  } catch (error) {
    if (error instanceof EnvironmentError) return error
    throw error
  }
  throw new Error('nothing was refused')
}

describe('readSettings', () => {
  it('needs no variable at all', () => {
    const settings = readSettings({})
    expect(settings).toMatchObject({ port: 3000, publicUrl: 'http://localhost:3000' })
    expect(settings.dataFolder).toMatch(/\.waferdesk$/)
    expect(settings.databaseUrl).toBeUndefined()
  })

  it('takes an empty variable as one that is not set', () => {
    expect(readSettings({ PORT: '', DATABASE_URL: '' }).port).toBe(3000)
  })

  it('makes the public address from the port', () => {
    expect(readSettings({ PORT: '4130' })).toMatchObject({
      publicUrl: 'http://localhost:4130',
      internalUrl: 'http://127.0.0.1:4130',
    })
  })

  it('takes a pooler before the database for what it is told', () => {
    expect(readSettings({}).isDatabasePooled).toBe(false)
    expect(readSettings({ WAFERDESK_DATABASE_POOLED: '1' }).isDatabasePooled).toBe(true)
  })

  it('translates by no machine without a key, and by one that is set up whole', () => {
    expect(readSettings({ WAFERDESK_TRANSLATE_PROVIDER: 'deepl' }).translation).toBeUndefined()
    const given = {
      WAFERDESK_TRANSLATE_PROVIDER: 'openai',
      WAFERDESK_TRANSLATE_KEY: 'sk-secret',
      WAFERDESK_TRANSLATE_MODEL: 'a-model',
      WAFERDESK_TRANSLATE_PRICE: '2.5',
      WAFERDESK_TRANSLATE_URL: 'https://llm.example/v1/',
    }
    expect(readSettings(given).translation).toEqual({
      protocol: 'openai',
      key: 'sk-secret',
      model: 'a-model',
      url: 'https://llm.example/v1',
      price: { input: 2.5, output: 2.5 },
      currency: 'USD',
      ceilings: { run: 2, day: 20, month: 200 },
      takesEmbargoed: false,
    })
    const half = refusal(() => readSettings({ WAFERDESK_TRANSLATE_KEY: 'sk-secret' }))
    expect(half.message).toContain('WAFERDESK_TRANSLATE_PROVIDER')
    expect(half.message).toContain('WAFERDESK_TRANSLATE_PRICE')
    expect(half.message).not.toContain('sk-secret')
  })

  it.each([
    'http://llm.example/v1',
    'http://10.evil.example/',
    'http://169.254.169.254/latest',
    'https://user:pw@llm.example',
    'https://llm.example/?to=',
    'file:///etc/passwd',
  ])('gives no key and no text to %s', (address) => {
    const given = { WAFERDESK_TRANSLATE_URL: address }
    expect(refusal(() => readSettings(given)).message).toContain('WAFERDESK_TRANSLATE_URL')
  })

  it.each(['http://localhost:11434/v1', 'http://ollama:11434/v1', 'http://192.168.1.4:8000'])(
    'lets a machine of the same network translate: %s',
    (address) => {
      expect(() => readSettings({ WAFERDESK_TRANSLATE_URL: address })).not.toThrow()
    },
  )

  it('drops the slash at the end of an address', () => {
    expect(readSettings({ WAFERDESK_URL: 'https://news.example/' }).publicUrl).toBe(
      'https://news.example',
    )
  })

  it('reads replicas separated by commas', () => {
    const replicas = 'postgres://a/desk, postgres://b/desk'
    expect(readSettings({ WAFERDESK_DATABASE_REPLICAS: replicas }).databaseReplicas).toEqual([
      'postgres://a/desk',
      'postgres://b/desk',
    ])
  })

  it('sends mail from the host of the public address, unless told otherwise', () => {
    const variables = { WAFERDESK_URL: 'https://news.example' }
    expect(readSettings(variables).mailFrom).toBe('waferdesk@news.example')
    const told = { ...variables, WAFERDESK_MAIL_FROM: 'desk@news.example' }
    expect(readSettings(told).mailFrom).toBe('desk@news.example')
  })

  it('refuses a mail server and a sender that are none, without repeating a password', () => {
    const refused = refusal(() =>
      readSettings({ WAFERDESK_SMTP: 'ftp://desk:hush@mail', WAFERDESK_MAIL_FROM: 'desk' }),
    )
    expect(refused.message).toContain('WAFERDESK_SMTP has to be an address like smtps://')
    expect(refused.message).toContain('WAFERDESK_MAIL_FROM 必須是像 desk@news.example')
    expect(refused.message).not.toContain('hush')
  })

  it('reports every mistake at once, in both languages', () => {
    const refused = refusal(() =>
      readSettings({
        PORT: '70000',
        WAFERDESK_URL: 'news.example',
        DATABASE_URL: 'mysql://desk',
        WAFERDESK_OFFLINE: 'yes',
      }),
    )
    expect(refused.problems.map((one) => one.where ?? '').sort()).toEqual([
      'DATABASE_URL',
      'PORT',
      'WAFERDESK_OFFLINE',
      'WAFERDESK_URL',
    ])
    expect(refused.message).toContain('it is “70000”')
    expect(refused.message).toContain('目前是「70000」')
    expect(refused.message).toContain('WAFERDESK_OFFLINE 只能是 1')
  })

  it('never repeats a password', () => {
    const refused = refusal(() => readSettings({ DATABASE_URL: 'mysql://desk:hunter22@db/desk' }))
    expect(refused.message).toContain('mysql://desk:***@db/desk')
    expect(refused.message).not.toContain('hunter22')
  })

  it.each([
    'secret',
    'YOUR_SECRET_HERE_YOUR_SECRET_HERE_YOUR_SECRET',
    'change-me-change-me-change-me-change-me',
    'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
  ])('refuses the secret %s', (secret) => {
    expect(refusal(() => readSettings({ PAYLOAD_SECRET: secret })).problems).toMatchObject([
      { code: 'environment/secret', where: 'PAYLOAD_SECRET' },
    ])
  })
})

describe('readEnv', () => {
  it('names both variables that are missing', () => {
    const refused = refusal(() => readEnv({}))
    expect(refused.problems.map((one) => one.where)).toEqual(['DATABASE_URL', 'PAYLOAD_SECRET'])
  })

  it('derives a secret of its own for internal requests, always the same', () => {
    const first = readEnv(complete)
    expect(first.internalSecret).toMatch(/^[0-9a-f]{64}$/)
    expect(first.internalSecret).toBe(readEnv(complete).internalSecret)
    expect(first.internalSecret).not.toBe(
      readEnv({ ...complete, PAYLOAD_SECRET: `${complete.PAYLOAD_SECRET}0` }).internalSecret,
    )
  })

  it.each([{ WAFERDESK_OFFLINE: '1' }, { NEXT_PHASE: 'phase-production-build' }])(
    'needs nothing while a build only looks: %j',
    (source) => {
      expect(readEnv(source).offline).toBe(true)
    },
  )
})
