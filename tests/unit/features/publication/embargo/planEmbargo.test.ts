import { describe, expect, it } from '@jest/globals'

import type { EmbargoWish } from '../../../../../src/features/publication/embargo/planEmbargo.ts'
import { planEmbargo } from '../../../../../src/features/publication/embargo/planEmbargo.ts'

const zone = 'Asia/Taipei'
const now = new Date('2026-12-01T00:00:00Z')

const termsAt = (iso: string, more = {}) => ({
  instant: new Date(iso),
  local: iso.slice(0, 16),
  zone,
  note: 'NVIDIA briefing' as string | null,
  proof: null as number | null,
  ...more,
})
const notedAt = (iso: string) => ({ ...termsAt(iso), post: 1, setByName: 'somebody' })

const early = '2026-12-02T00:00:00.000Z'
const late = '2026-12-03T00:00:00.000Z'

const plan = (wish: Partial<EmbargoWish>): string => {
  const planned = planEmbargo({
    terms: termsAt(early),
    noted: undefined,
    now,
    isLive: false,
    armed: [],
    user: { role: 'editor' },
    reason: null,
    ...wish,
  })
  return planned.ok ? planned.value : planned.problem.code
}

describe('planEmbargo', () => {
  it.each(['writer', 'editor', 'admin'])('lets a %s set one, and move it later', (role) => {
    expect(plan({ user: { role } })).toBe('embargo.set')
    expect(plan({ user: { role }, terms: termsAt(late), noted: notedAt(early) })).toBe(
      'embargo.moved',
    )
  })

  it('lets anybody of the desk correct the proof at the same instant', () => {
    expect(plan({ user: { role: 'writer' }, noted: notedAt(early) })).toBe('embargo.moved')
  })

  it.each(['writer', 'editor'])('lets no %s end it earlier, whatever the reason', (role) => {
    const wish = { user: { role }, noted: notedAt(late), reason: 'it leaked' }
    expect(plan({ ...wish, terms: termsAt(early) })).toBe('publication/embargo-shorten')
    expect(plan({ ...wish, terms: null })).toBe('publication/embargo-shorten')
  })

  it('asks an administrator for the reason of an earlier end', () => {
    const wish = { user: { role: 'admin' }, noted: notedAt(late) }
    expect(plan({ ...wish, terms: termsAt(early) })).toBe('publication/embargo-reason')
    expect(plan({ ...wish, terms: null })).toBe('publication/embargo-reason')
    expect(plan({ ...wish, terms: termsAt(early), reason: 'typed wrong' })).toBe('embargo.moved')
    expect(plan({ ...wish, terms: null, reason: 'called off' })).toBe('embargo.lifted')
  })

  it('lets anybody of the desk clear away one that is over', () => {
    const noted = notedAt('2026-11-30T00:00:00.000Z')
    expect(plan({ user: { role: 'writer' }, terms: null, noted })).toBe('embargo.lifted')
    expect(plan({ user: { role: 'writer' }, noted })).toBe('embargo.moved')
  })

  it('takes a note or a file for a proof, and nothing less', () => {
    expect(plan({ terms: termsAt(early, { note: null }) })).toBe('publication/embargo-unproven')
    expect(plan({ terms: termsAt(early, { note: null, proof: 7 }) })).toBe('embargo.set')
  })

  it('refuses an end that has passed, or that is ten years away', () => {
    expect(plan({ terms: termsAt(now.toISOString()) })).toBe('publication/past')
    expect(plan({ terms: termsAt('2037-12-01T00:00:00.000Z') })).toBe('publication/too-far')
  })

  it('refuses one for a post that readers see', () => {
    expect(plan({ isLive: true })).toBe('publication/embargo-live')
  })

  it('lets editors hold what is armed, and no writer', () => {
    const armed = [new Date('2026-12-01T12:00:00Z')]
    expect(plan({ armed })).toBe('embargo.set')
    expect(plan({ armed, user: { role: 'writer' } })).toBe('publication/embargo-hold')
  })

  it('refuses to lift what is not there, and everybody who is not of the desk', () => {
    expect(plan({ terms: null })).toBe('publication/embargo-missing')
    for (const user of [null, { role: 'frontend' }, { role: 'none of ours' }]) {
      expect(plan({ user })).toBe('publication/not-allowed')
    }
  })
})
