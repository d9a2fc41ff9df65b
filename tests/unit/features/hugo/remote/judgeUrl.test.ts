import { describe, expect, test } from '@jest/globals'

import { parseHosts } from '../../../../../src/features/hugo/remote/hostRule.ts'
import { judgeUrl } from '../../../../../src/features/hugo/remote/judgeUrl.ts'

const hosts = parseHosts('cdn.example.org,*.example.net,pictures.example:8443,localhost')
const rules = hosts.ok ? hosts.value : []
const judge = (address: string) => judgeUrl(new URL(address), rules)?.finding

describe('the address of a picture', () => {
  test.each([
    'https://cdn.example.org/a.png',
    'http://cdn.example.org/a.png',
    'https://CDN.example.org./a.png',
    'https://cdn.example.org:443/a.png',
    'http://cdn.example.org:80/a.png',
    'https://a.example.net/a.png',
    'https://a.b.example.net/a.png',
    'https://pictures.example:8443/a.png',
  ])('may be tried: %s', (address) => expect(judge(address)).toBeUndefined())

  test.each([
    'https://example.org/a.png',
    'https://a.cdn.example.org/a.png',
    'https://example.net/a.png',
    'https://badexample.net/a.png',
    'https://cdn.example.org.evil.example/a.png',
    'https://cdn。example。org.evil.example/a.png',
  ])('is of a host that nobody named: %s', (address) => expect(judge(address)).toBe('fetch-host'))

  test.each([
    ['a number', 'http://127.0.0.1/a.png'],
    ['one decimal number', 'http://2130706433/a.png'],
    ['one hexadecimal number', 'http://0x7f000001/a.png'],
    ['octal numbers', 'http://0177.0.0.1/a.png'],
    ['hexadecimal numbers', 'http://0x7f.0x0.0x0.0x1/a.png'],
    ['fewer numbers', 'http://127.1/a.png'],
    ['full-width numbers', 'http://１２７.０.０.１/a.png'],
    ['encoded numbers', 'http://%31%32%37.0.0.1/a.png'],
    ['a number with a dot behind', 'http://127.0.0.1./a.png'],
    ['a number of the public internet', 'http://8.8.8.8/a.png'],
    ['IPv6', 'http://[::1]/a.png'],
    ['IPv4 in IPv6', 'http://[::ffff:127.0.0.1]/a.png'],
    ['a user', 'https://user@cdn.example.org/a.png'],
    ['a user and a password', 'https://user:word@cdn.example.org/a.png'],
    ['a host as the user of another', 'https://cdn.example.org@127.0.0.1/a.png'],
    ['another port', 'http://cdn.example.org:22/a.png'],
    ['the port of the other protocol', 'http://cdn.example.org:443/a.png'],
    ['not the port that was named', 'https://pictures.example/a.png'],
    ['another protocol', 'ftp://cdn.example.org/a.png'],
    ['a file', 'file:///etc/passwd'],
    ['data', 'data:image/png;base64,iVBORw0KGgo='],
  ])('is refused with %s: %s', (_, address) => expect(judge(address)).toBe('fetch-address'))
})
