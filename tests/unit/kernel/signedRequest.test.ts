import { describe, expect, test } from '@jest/globals'

import type { SignedParts } from '../../../src/kernel/signedRequest.ts'
import { signRequest, verifyRequest } from '../../../src/kernel/signedRequest.ts'

const now = new Date('2026-01-02T03:04:05Z')
const later = (seconds: number): Date => new Date(now.getTime() + seconds * 1000)
const parts: SignedParts = {
  secret: 'a secret of the newsroom',
  method: 'POST',
  path: '/internal/revalidate',
  body: '{"tags":["lists:zh-TW","article:en:台積電"]}',
}

describe('a signed request', () => {
  test('is believed when nothing has been changed', () => {
    expect(verifyRequest(parts, signRequest(parts, now), now)).toEqual({ ok: true, value: true })
  })

  test.each([
    ['the body', { body: '{"tags":["lists:en"]}' }],
    ['the path', { path: '/internal/other' }],
    ['the secret', { secret: 'another secret' }],
  ])('is refused when %s differs', (_, change) => {
    expect(verifyRequest({ ...parts, ...change }, signRequest(parts, now), now)).toEqual({
      ok: false,
      problem: 'mismatch',
    })
  })

  test('is refused when its time has been moved on', () => {
    const moved = signRequest(parts, now).replace(/^t=\d+/, `t=${later(60).getTime() / 1000}`)
    expect(verifyRequest(parts, moved, now)).toEqual({ ok: false, problem: 'mismatch' })
  })

  test.each([
    ['believed five minutes later', 300, true],
    ['refused as a replay after that', 301, false],
    ['refused when it comes from the future', -301, false],
  ])('is %s', (_, seconds, believed) => {
    expect(verifyRequest(parts, signRequest(parts, now), later(seconds)).ok).toBe(believed)
  })

  test.each([null, '', 't=1', 'v1=ab', `t=1,v1=${'g'.repeat(64)}`, `t=1,v1=${'a'.repeat(63)}`])(
    'is refused with the signature %p',
    (signature) => {
      expect(verifyRequest(parts, signature, now).ok).toBe(false)
    },
  )
})
