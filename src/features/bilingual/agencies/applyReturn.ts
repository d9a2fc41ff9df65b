import { randomUUID } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import { body as bodyOf } from '../../../content/lexical/body.ts'
import { insertSegments } from '../../../content/segments/insertSegments.ts'
import type { SegmentedArticle } from '../../../content/segments/segmentsOf.ts'
import { writeSegments } from '../../../content/segments/writeSegments.ts'
import type { Post } from '../../../payload-types.ts'
import type { AgreedSide, Agreement } from '../alignment/agreement.ts'
import { lockAgreements, writeAgreements } from '../alignment/alignmentStore.ts'
import { feedMemory } from '../memory/learn/feedMemory.ts'
import { inStoryOrder, withoutAgreed } from '../alignment/mergeAgreements.ts'
import { readPair } from '../alignment/readPair.ts'
import type { ReturnPlan, TakenUnit } from './returned.ts'
import type { PostNow, StoryNow } from './storyNow.ts'

/** A target with what came back, and the identities that its new segments have. */
export type WrittenTarget = {
  readonly article: SegmentedArticle
  /** By the source segment that it translates. */
  readonly added: ReadonlyMap<string, string>
  /** Source segments whose translation has no place. */
  readonly homeless: readonly string[]
}

const additionsOf = (taken: readonly TakenUnit[], newId: () => string) =>
  taken.flatMap(({ source, target }) =>
    target.flatMap(({ id, words }, at) =>
      id === undefined && words ? [{ like: source[at]?.id ?? '', id: newId(), lines: words }] : [],
    ),
  )

/** Put what has come back into the target, in memory. */
export const writeTarget = (
  { taken }: ReturnPlan,
  { joints }: Pick<StoryNow, 'joints'>,
  source: PostNow,
  target: PostNow,
  newId: () => string,
): WrittenTarget => {
  const changes = taken.flatMap((unit) =>
    unit.target.flatMap(({ id, words }) =>
      id !== undefined && words ? [{ id, words: [...words] }] : [],
    ),
  )
  const written = writeSegments(target.article, changes)
  if (!written.ok) throw new Error(`no place for ${written.problem.map(({ id }) => id).join()}`)
  const additions = additionsOf(taken, newId)
  const from = source.article.body
  if (additions.length === 0 || !from) {
    return {
      article: written.value,
      added: new Map(),
      homeless: additions.map(({ like }) => like),
    }
  }
  const placesOf = (id: string) =>
    joints
      .filter(({ sides }) => sides[source.language].some((one) => one.id === id))
      .flatMap(({ agreements, sides }) => [
        ...sides[target.language].map((one) => one.id),
        ...agreements.flatMap((one) => one.sides[target.language].ids),
      ])
  const inserted = insertSegments(written.value.body ?? bodyOf([]), from, additions, placesOf)
  const homeless = new Set(inserted.homeless)
  return {
    article: { ...written.value, body: inserted.body },
    added: new Map(
      additions.filter((one) => !homeless.has(one)).map(({ like, id }) => [like, id] as const),
    ),
    homeless: [...homeless].map(({ like }) => like),
  }
}

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
