import { describe, expect, it } from '@jest/globals'

import { isRegion, sayRegion } from '../../../../../src/features/chips/control/region.ts'
import { findShippedChips } from '../../../../../src/features/chips/control/shipped/findShippedChips.ts'
import { shippedEvents } from '../../../../../src/features/chips/control/shipped/shippedEvents.ts'
import { shippedRules } from '../../../../../src/features/chips/control/shipped/shippedRules.ts'
import { shippedSources } from '../../../../../src/features/chips/control/shipped/shippedSources.ts'
import { sayPlace } from '../../../../../src/features/chips/control/sayPlace.ts'
import { isEmptySpan } from '../../../../../src/features/chips/facts/span.ts'
import { nameKey } from '../../../../../src/features/chips/tables/nameKey.ts'
import { isPartialDate } from '../../../../../src/kernel/partialDate.ts'

const keysOf = (all: ReadonlyArray<{ readonly key: string }>) => all.map(({ key }) => key)

describe('the rules and events that come with the product', () => {
  it('have keys of their own, a source each, and dates that are some', () => {
    const sources = keysOf(shippedSources)
    const rules = keysOf(shippedRules)
    for (const all of [sources, rules, keysOf(shippedEvents)]) {
      expect(new Set(all).size).toBe(all.length)
    }
    const used = [...shippedRules, ...shippedEvents].map(({ source }) => source)
    expect([...new Set(used)].toSorted()).toEqual(sources.toSorted())
    for (const { key, rule, ...event } of shippedEvents) {
      expect([key, rule === undefined || rules.includes(rule)]).toEqual([key, true])
      const { announcedOn, effectiveOn, until = effectiveOn, jurisdiction, destinations } = event
      const dates = [announcedOn, effectiveOn, until]
      expect([key, dates.filter((date) => !isPartialDate(date))]).toEqual([key, []])
      expect([
        key,
        event.until !== undefined && isEmptySpan({ validFrom: effectiveOn, validTo: until }),
      ]).toEqual([key, false])
      const strange = [jurisdiction, ...destinations].filter((code) => !isRegion(code))
      expect([key, strange]).toEqual([key, []])
    }
  })

  it('stand in the order of their first days, and never call a chip banned', () => {
    const days = shippedEvents.map(({ effectiveOn }) => effectiveOn)
    expect(days).toEqual(days.toSorted())
    const words = JSON.stringify(shippedEvents.map(({ name, note }) => [name, note]))
    expect(words).not.toMatch(/\bban(s|ned)?\b|禁令|禁止/i)
  })

  it('find their chips under any of their names, and name those that are not there', () => {
    const known = new Map([
      [nameKey('NVIDIA H100 SXM5 80GB', 'NVIDIA'), [7]],
      [nameKey('H100 PCIe', 'NVIDIA'), [8]],
      [nameKey('h100', 'NVIDIA'), [7]],
    ])
    expect(findShippedChips({ chips: ['a100', 'h100'] }, known)).toEqual({
      found: [7, 8],
      missing: ['A100'],
    })
  })
})

describe('a region', () => {
  it('is the code of a country or a union, and is said in both languages', () => {
    expect(['US', 'CN', 'MO', 'EU'].filter((code) => !isRegion(code))).toEqual([])
    expect(['', 'us', 'USA', 'ZZ', 'QX', '美國'].filter((code) => isRegion(code))).toEqual([])
    expect([sayRegion('US', 'zh-TW'), sayRegion('HK', 'zh-TW')]).toEqual([
      '美國',
      expect.stringContaining('香港'),
    ])
    expect(sayRegion('US', 'en')).toBe('US')
    expect(sayRegion('??', 'en')).toBe('??')
  })

  it('is said with whose control it is under, and never as everywhere where nothing was noted', () => {
    const china = { jurisdiction: 'US', destinations: ['CN', 'HK'] }
    const rest = { jurisdiction: 'US', destinations: [] }
    expect(sayPlace(china, 'zh-TW')).toBe('美國 → 中國、香港')
    expect(sayPlace(rest, 'en')).toBe('US → everywhere')
    expect(sayPlace(rest, 'en', [rest, china])).toBe('US → everywhere else')
    expect(sayPlace({ jurisdiction: undefined, destinations: [] }, 'en')).toBe(
      'Jurisdiction and destinations not noted',
    )
  })
})
