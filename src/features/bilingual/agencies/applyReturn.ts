import { randomUUID } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import type { SegmentedArticle } from '../../../content/segments/segmentsOf.ts'
import type { Post } from '../../../payload-types.ts'
import type { AgreedSide, Agreement } from '../alignment/agreement.ts'
import { lockAgreements, writeAgreements } from '../alignment/alignmentStore.ts'
import { feedMemory } from '../memory/learn/feedMemory.ts'
import { inStoryOrder, withoutAgreed } from '../alignment/mergeAgreements.ts'
import { readPair } from '../alignment/readPair.ts'
import type { ReturnPlan, TakenUnit } from './returned.ts'
import type { PostNow } from './storyNow.ts'
import type { WrittenTarget } from './writeTarget.ts'

const changedFields = (before: SegmentedArticle, after: SegmentedArticle) => ({
  ...(before.title === after.title ? {} : { title: after.title ?? '' }),
  ...(before.summary === after.summary ? {} : { summary: after.summary ?? '' }),
  ...(JSON.stringify(before.body) === JSON.stringify(after.body)
    ? {}
    : { body: after.body as unknown as Post['body'] }),
})

const agree = (
  { source, target }: TakenUnit,
  { added }: WrittenTarget,
  plan: ReturnPlan,
  texts: ReadonlyMap<string, string>,
  by: number | undefined,
): Agreement | undefined => {
  const ids = target.flatMap(({ id }, at) => id ?? added.get(source[at]?.id ?? '') ?? [])
  if (ids.length === 0) return undefined
  const from: AgreedSide = {
    ids: source.map(({ id }) => id),
    texts: source.map(({ text }) => text),
  }
  const to: AgreedSide = { ids, texts: ids.map((id) => texts.get(id) ?? '') }
  return {
    id: randomUUID(),
    kind: 'agreed',
    source: plan.source.language,
    origin: 'exchange',
    sides: plan.source.language === 'en' ? { en: from, 'zh-TW': to } : { en: to, 'zh-TW': from },
    ...(by === undefined ? {} : { by }),
    at: new Date().toISOString(),
  }
}

/**
 * Store a target with what came back, as a draft, and agree on it: with the source as it was sent,
 * so that what has changed there since stands as out of date.
 *
 * Inside the caller's transaction, as its user; the source is not touched.
 *
 * @throws whatever Payload refuses: access, or somebody who has the post open.
 */
export const applyReturn = async (
  plan: ReturnPlan,
  written: WrittenTarget,
  before: PostNow,
  translationKey: string,
  req: PayloadRequest,
): Promise<void> => {
  const data = changedFields(before.article, written.article)
  if (Object.keys(data).length > 0) {
    await req.payload.update({
      collection: 'posts',
      id: plan.target.id,
      draft: true,
      depth: 0,
      data: { ...data, _status: 'draft' },
      overrideAccess: false,
      overrideLock: false,
      req,
    })
  }
  const standing = await lockAgreements(translationKey, req)
  const pair = await readPair(plan.target.id, req)
  if (!pair) throw new Error('a post that was just written cannot be read')
  const stored = pair.posts[plan.target.language]?.segments ?? []
  const texts = new Map(stored.map(({ id, text }) => [id, text]))
  const made = plan.taken.flatMap((unit) => agree(unit, written, plan, texts, req.user?.id) ?? [])
  const rest = made.reduce<readonly Agreement[]>(
    (left, { sides }) => withoutAgreed(left, { 'zh-TW': sides['zh-TW'].ids, en: sides.en.ids }),
    standing,
  )
  const agreements = inStoryOrder([...rest, ...made], pair)
  await writeAgreements(translationKey, agreements, req)
  const known = standing.map(({ id }) => id)
  await feedMemory(translationKey, known, agreements, req)
}
