import { describe, expect, it } from '@jest/globals'

import { sign, verify } from '../../../src/kernel/signature.ts'

const secret = '4b13d6145996b6512987b37d01eae7e7'
const body = '{"tags":["post:1","語言:zh-TW"]}'
const now = new Date('2026-11-23T06:00:00Z')
const minutesLater = (minutes: number) => new Date(now.getTime() + minutes * 60_000)

describe('a signature', () => {
  it('is accepted for the same body, secret and time', () => {
    expect(verify(secret, body, sign(secret, body, now), now)).toBe(true)
  })

  it.each([5, -5])('is accepted when clocks differ by %i minutes', (minutes) => {
    expect(verify(secret, body, sign(secret, body, now), minutesLater(minutes))).toBe(true)
  })

  it.each([6, -6])('is refused %i minutes away', (minutes) => {
    expect(verify(secret, body, sign(secret, body, now), minutesLater(minutes))).toBe(false)
  })

  it('is refused for another body', () => {
    expect(verify(secret, `${body} `, sign(secret, body, now), now)).toBe(false)
  })

  it('is refused for another secret', () => {
    expect(verify(`${secret}0`, body, sign(secret, body, now), now)).toBe(false)
  })

  it('cannot be given a later time', () => {
    const header = sign(secret, body, now)
    const later = minutesLater(60)
    const forged = header.replace(/t=\d+/, `t=${Math.floor(later.getTime() / 1000)}`)
    expect(verify(secret, body, forged, later)).toBe(false)
  })

  it.each([undefined, null, '', 't=1', 'v1=aa', 't=x,v1=', `t=1,v1=${'0'.repeat(63)}`])(
    'is refused when it is %j',
    (header) => {
      expect(verify(secret, body, header, now)).toBe(false)
    },
  )
})
