import { describe, expect, it } from '@jest/globals'

import {
  isZone,
  resolveLocalTime,
} from '../../../../src/features/publication/schedules/localTime.ts'

const resolve = (local: string, zone: string, choice?: 'earlier' | 'later') => {
  const resolved = resolveLocalTime({ local, zone, choice })
  return resolved.ok ? resolved.value.toISOString() : resolved.problem.code
}

describe('a local time', () => {
  it.each([
    ['2026-12-01T06:00', 'Asia/Taipei', '2026-11-30T22:00:00.000Z'],
    ['2026-12-01T06:00:30', 'Asia/Taipei', '2026-11-30T22:00:30.000Z'],
    ['2026-07-01T09:00', 'America/New_York', '2026-07-01T13:00:00.000Z'],
    ['2026-12-01T09:00', 'America/New_York', '2026-12-01T14:00:00.000Z'],
    ['2028-02-29T00:00', 'UTC', '2028-02-29T00:00:00.000Z'],
  ])('%s in %s is one instant', (local, zone, instant) => {
    expect(resolve(local, zone)).toBe(instant)
  })

  it('that does not exist is refused, with the times around it', () => {
    const resolved = resolveLocalTime({ local: '2026-03-08T02:30', zone: 'America/New_York' })
    expect(resolved).toMatchObject({
      ok: false,
      problem: {
        code: 'publication/time-skipped',
        values: { before: '2026-03-08 01:30', after: '2026-03-08 03:30' },
      },
    })
    expect(resolve('2026-03-08T02:30', 'America/New_York', 'later')).toBe(
      'publication/time-skipped',
    )
  })

  it('that comes twice is refused until somebody says which is meant', () => {
    const [local, zone] = ['2026-11-01T01:30', 'America/New_York']
    expect(resolve(local, zone)).toBe('publication/time-twice')
    expect(resolve(local, zone, 'earlier')).toBe('2026-11-01T05:30:00.000Z')
    expect(resolve(local, zone, 'later')).toBe('2026-11-01T06:30:00.000Z')
  })

  it.each([
    ['2026-02-29T06:00', 'Asia/Taipei', 'publication/time-invalid'],
    ['2026-12-01T24:00', 'Asia/Taipei', 'publication/time-invalid'],
    ['2026-12-01', 'Asia/Taipei', 'publication/time-invalid'],
    ['2026-12-01T06:00+08:00', 'Asia/Taipei', 'publication/time-invalid'],
    ['tomorrow', 'Asia/Taipei', 'publication/time-invalid'],
    ['2026-12-01T06:00', 'Asia/Kaohsiung', 'publication/zone-unknown'],
    ['2026-12-01T06:00', '+08:00', 'publication/zone-unknown'],
    ['2026-12-01T06:00', '', 'publication/zone-unknown'],
  ])('%s in %s is refused', (local, zone, code) => {
    expect(resolve(local, zone)).toBe(code)
  })
})

describe('a zone', () => {
  it.each([
    ['Asia/Taipei', true],
    ['UTC', true],
    ['America/New_York', true],
    ['Mars/Olympus', false],
    ['+08:00', false],
    ['../etc', false],
  ])('%s: %s', (name, is) => {
    expect(isZone(name)).toBe(is)
  })
})
