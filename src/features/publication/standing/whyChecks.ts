import type { PayloadRequest } from 'payload'

import type { Locale } from '../../../kernel/locale.ts'
import { findObstacles } from '../fire/findObstacles.ts'
import { readNewest } from '../revisions/readRevision.ts'
import { whyMessages as words } from './messages.ts'
import type { Standing } from './standing.ts'
import type { WhyItem } from './why.ts'
import { whyItem } from './why.ts'

/** Try out whether the newest revision of a post could be published: each obstacle is an item. */
export const whyChecks = async (
  { own, now }: Standing,
  language: Locale,
  req: PayloadRequest,
): Promise<WhyItem[]> => {
  if (own.isInTrash) return []
  const newest = await readNewest(own.id, req)
  if (!newest) return []
  const armed = own.waiting.find(({ action }) => action === 'publish')
  const { payload, user } = req
  // At the moment at which it could go: until when it may not is said by itself.
  const moments = [now, armed?.instant ?? now, own.embargo?.instant ?? now]
  const instant = new Date(moments.toSorted().at(-1) ?? now)
  const { content } = newest
  const tried = { post: own.id, action: 'publish', content, instant, user } as const
  const obstacles = await findObstacles(payload, tried, language)
  if (obstacles.length === 0) {
    return [whyItem('checks', 'ok', language, { text: words.checksPass })]
  }
  const advice = words.checkAdvice
  return obstacles.map((obstacle) =>
    whyItem('checks', 'bad', language, { text: { en: obstacle, 'zh-TW': obstacle }, advice }),
  )
}
