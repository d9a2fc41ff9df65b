import { describe, expect, test } from '@jest/globals'

import { isSecretKey } from '../../../../../src/features/hugo/site/isSecretKey.ts'
import { withoutSecrets } from '../../../../../src/features/hugo/site/withoutSecrets.ts'

describe('isSecretKey', () => {
  test.each([
    'apiKey',
    'api_key',
    'adminAPIKey',
    'token',
    'accessToken',
    'smtp-password',
    'secret',
  ])('takes %s for a secret', (key) => expect(isSecretKey(key)).toBe(true))

  test.each([
    'translationKey',
    'googleAnalytics',
    'key',
    'keywords',
    'tokenizer',
    'disqusShortname',
  ])('takes %s for none', (key) => expect(isSecretKey(key)).toBe(false))
})

describe('withoutSecrets', () => {
  test.each([
    [
      'toml',
      '# 設定\ntitle = "甲"\n[params.mail]\napiKey = "k-1234" # 勿外流\nfrom = "a@a.tw"\n',
      'params.mail.apiKey',
    ],
    [
      'yaml',
      '# 設定\ntitle: 甲\nparams:\n  mail:\n    apiKey: k-1234 # 勿外流\n    from: a@a.tw\n',
      'params.mail.apiKey',
    ],
    [
      'json',
      '{\n  "params": { "mail": { "apiKey": "k-1234", "from": "a@a.tw" } }\n}\n',
      'params.mail.apiKey',
    ],
  ] as const)('empties a secret of %s in its place', (notation, text, key) => {
    const wanted = text.replace(/"?k-1234"?/, '""')
    expect(withoutSecrets(text, notation)).toEqual({ text: wanted, keys: [key] })
  })

  test('keeps a file without secrets to the byte', () => {
    const text = '\n[params]\n  googleAnalytics = "G-1"   # 公開\n'
    expect(withoutSecrets(text, 'toml')).toEqual({ text, keys: [] })
  })

  test('writes a file anew where a secret cannot be taken out in its place', () => {
    const text = '[params]\ntoken = """\nlong\nsecret"""\nname = "甲"\n'
    const { text: clean, keys } = withoutSecrets(text, 'toml')
    expect(clean).not.toContain('secret')
    expect(clean).toContain('name = "甲"')
    expect(keys).toEqual(['params.token'])
  })

  test('empties one that is commented out', () => {
    const { text } = withoutSecrets('title = "甲"\n#  apiKey = "k-1234"\n', 'toml')
    expect(text).toBe('title = "甲"\n#  apiKey = ""\n')
  })
})
