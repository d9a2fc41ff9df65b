import { describe, expect, it } from '@jest/globals'

import type {
  EmbargoStanding,
  PostStanding,
  Standing,
  WaitingSchedule,
} from '../../../../../src/features/publication/standing/standing.ts'
import { whyEmbargo } from '../../../../../src/features/publication/standing/whyEmbargo.ts'

const embargo: EmbargoStanding = {
  instant: '2026-12-01T14:00:00.000Z',
  local: '2026-12-01T06:00',
  zone: 'America/Los_Angeles',
  note: 'NVIDIA briefing',
  proof: null,
  by: 'somebody',
  isOver: false,
}

const buildPost = (more: Partial<PostStanding> = {}): PostStanding => ({
  id: 1,
  language: 'en',
  title: 'A story',
  isPublished: false,
  isInTrash: false,
  hasChanges: false,
  publishedAt: null,
  mark: null,
  last: null,
  waiting: [],
  embargo: null,
  ...more,
})

const buildPublication = (instant: string): WaitingSchedule => ({
  id: 1,
  action: 'publish',
  state: 'armed',
  instant,
  local: null,
  zone: null,
  origin: 'clock',
  by: null,
  revision: 1,
  isEdited: false,
  reason: null,
  bundle: null,
})

const explain = (own: PostStanding, other: PostStanding | null = null) => {
  const now = '2026-11-26T00:00:00.000Z'
  const desk = { zone: 'Asia/Taipei', hasSite: true, mayPublish: true }
  return whyEmbargo({ now, ...desk, own, other } satisfies Standing, 'en')
}

describe('whyEmbargo', () => {
  it('says that there is none', () => {
    expect(explain(buildPost())).toMatchObject([{ level: 'ok', advice: null }])
  })

  it('names its end as it was typed, and who set it', () => {
    const [item] = explain(buildPost({ embargo }))
    expect(item?.level).toBe('bad')
    expect(item?.text).toContain('2026-12-01 06:00 America/Los_Angeles: NVIDIA briefing')
    expect(item?.advice).not.toBeNull()
  })

  it('names the file where there is no note', () => {
    const proof = { id: 1, filename: 'letter.pdf' }
    const [item] = explain(buildPost({ embargo: { ...embargo, note: null, proof } }))
    expect(item?.text).toContain('letter.pdf')
  })

  it('is content with a publication at its end, and not with one before', () => {
    const at = (instant: string) =>
      explain(buildPost({ embargo, waiting: [buildPublication(instant)] }))[0]?.level
    expect(at(embargo.instant)).toBe('ok')
    expect(at('2026-12-01T13:59:59.000Z')).toBe('bad')
  })

  it('is content once it is over', () => {
    const [item] = explain(buildPost({ embargo: { ...embargo, isOver: true } }))
    expect(item).toMatchObject({ level: 'ok', advice: null })
  })

  it('warns of one that only the counterpart has', () => {
    const other = buildPost({ id: 2, language: 'zh-TW', embargo })
    expect(explain(buildPost(), other)[1]).toMatchObject({ level: 'warning' })
    expect(explain(buildPost({ isPublished: true }), other)[1]?.advice).toBeNull()
    expect(explain(buildPost({ embargo }), other)).toHaveLength(1)
    const over = { ...other, embargo: { ...embargo, isOver: true } }
    expect(explain(buildPost(), over)).toHaveLength(1)
  })
})
