import { describe, expect, test } from '@jest/globals'

import { parseHosts } from '../../../../../src/features/hugo/remote/hostRule.ts'

describe('the hosts that pictures may be fetched from', () => {
  test('are names, names below one, and ports', () => {
    expect(parseHosts('CDN.example.org, *.example.net,pictures.example:8443,圖.example')).toEqual({
      ok: true,
      value: [
        { host: 'cdn.example.org', isBelow: false, port: undefined },
        { host: 'example.net', isBelow: true, port: undefined },
        { host: 'pictures.example', isBelow: false, port: '8443' },
        { host: 'xn--lds.example', isBelow: false, port: undefined },
      ],
    })
  })

  test('may be none', () => expect(parseHosts('')).toEqual({ ok: true, value: [] }))

  test.each([
    '*',
    '*.org',
    'a*.example.org',
    '127.0.0.1',
    '2130706433',
    '0x7f.1',
    '[::1]',
    'https://cdn.example.org',
    'cdn.example.org/pictures',
    'user@cdn.example.org',
    'cdn.example.org:port',
    'cdn example',
  ])('are not %s', (word) =>
    expect(parseHosts(`a.example,${word}`)).toEqual({ ok: false, problem: word }),
  )
})
