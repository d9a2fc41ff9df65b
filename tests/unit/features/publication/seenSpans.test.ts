import { expect, it } from '@jest/globals'

import type { SeenEntry } from '../../../../src/features/publication/audit/seenSpans.ts'
import { seenSpans } from '../../../../src/features/publication/audit/seenSpans.ts'

const entry = (sequence: number, event: string, to: string, revision: number): SeenEntry => ({
  sequence,
  at: `2026-11-25T00:00:0${sequence}.000Z`,
  event,
  to,
  revision,
  actorName: 'editor',
  by: 'desk',
})

it('tells from when until when readers saw each revision, and what ended it', () => {
  const spans = seenSpans([
    entry(1, 'post.published', 'published', 11),
    entry(2, 'post.updated', 'published', 12),
    entry(3, 'post.withdrawn', 'draft', 13),
    entry(4, 'post.published', 'published', 14),
  ])
  expect(spans.map(({ revision, from, until, end }) => [revision, from, until, end])).toEqual([
    [14, '2026-11-25T00:00:04.000Z', undefined, undefined],
    [12, '2026-11-25T00:00:02.000Z', '2026-11-25T00:00:03.000Z', 'post.withdrawn'],
    [11, '2026-11-25T00:00:01.000Z', '2026-11-25T00:00:02.000Z', 'post.updated'],
  ])
})
