import { randomUUID } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import { nodeIds } from '../../content/lexical/nodeIds.ts'
import type { Body } from '../../content/lexical/nodes.ts'
import type { LaidOutPair } from '../../content/segments/layOut.ts'
import { layOut } from '../../content/segments/layOut.ts'
import type { Segment } from '../../content/segments/segment.ts'
import type { SegmentedArticle } from '../../content/segments/segmentsOf.ts'
import { segmentsOf } from '../../content/segments/segmentsOf.ts'
import type { Locale } from '../../kernel/locale.ts'
import { otherLocale } from '../../kernel/locale.ts'
import type { Result } from '../../kernel/result.ts'
import { fail, ok } from '../../kernel/result.ts'
import { inTransaction } from '../publication/inTransaction.ts'
import type { Agreement } from './alignment/agreement.ts'
import { lockAgreements, writeAgreements } from './alignment/alignmentStore.ts'
import { bilingualMessages } from './messages.ts'
import { readStories } from './readStories.ts'
import type { Refusal } from './refusal.ts'
import { refusal } from './refusal.ts'
import type { StoryPost } from './story.ts'

/** The post in the other language, and whether it was made just now. */
export type Counterpart = { readonly id: number; readonly isNew: boolean }

const findCounterpart = async (
  id: number,
  req: PayloadRequest,
): Promise<StoryPost | 'missing' | undefined> => {
  const [story] = await readStories([id], req)
  const own = story?.posts.find((post) => post.id === id)
  if (!story || !own || own.isTrashed) return 'missing'
  return story.posts.find((post) => post.language !== own.language)
}

const answer = (found: StoryPost): Result<Counterpart, Refusal> =>
  found.isTrashed
    ? fail(refusal('bilingual/in-trash', bilingualMessages.counterpartInTrash))
    : ok({ id: found.id, isNew: false })

type LaidOutPost = { readonly body: Body | null; readonly agreements: readonly Agreement[] }

const nothing: LaidOutPost = { body: null, agreements: [] }

const agreementOf = (
  from: Locale,
  { id, text }: Segment,
  { to, isSaid }: Pick<LaidOutPair, 'to' | 'isSaid'>,
): Agreement => {
  const said = { ids: [id], texts: [text] }
  const awaited = { ids: [to], texts: [isSaid ? text : ''] }
  return {
    id: randomUUID(),
    kind: 'agreed',
    source: from,
    origin: 'counterpart',
    sides: from === 'en' ? { en: said, 'zh-TW': awaited } : { en: awaited, 'zh-TW': said },
    at: new Date().toISOString(),
  }
}

const readWords = async (id: number, req: PayloadRequest): Promise<SegmentedArticle> => {
  const { title, summary, body } = await req.payload.findByID({
    collection: 'posts',
    id,
    draft: true,
    depth: 0,
    select: { title: true, summary: true, body: true },
    overrideAccess: false,
    req,
  })
  return { title, summary, body: body as unknown as Body | null }
}

/** What the other language is to say, segment by segment, and a body that waits for it. */
const layOutPost = (post: SegmentedArticle, from: Locale): LaidOutPost => {
  const ids = nodeIds(randomUUID())
  const { body, pairs } = post.body ? layOut(post.body, ids) : { body: null, pairs: [] }
  const heads = ['title', 'summary'].map((id) => ({ from: id, to: id, isSaid: false }))
  const waiting = new Map([...heads, ...pairs].map((pair) => [pair.from, pair]))
  const agreements = segmentsOf(post).flatMap((segment) => {
    const awaited = waiting.get(segment.id)
    return awaited === undefined ? [] : [agreementOf(from, segment, awaited)]
  })
  return { body, agreements }
}

/**
 * Open the other language of a story: the post that exists, or a new draft.
 *
 * What files a story is carried over (kind, cover, categories, chips, tags, authors, sources), its words
 * are not. With `isLaidOut` the draft has the structure of the post, whose words it waits for.
 * Asked twice, or by two people at once, it gives both the same post: the database lets a
 * story have one post in a language.
 *
 * @throws whatever Payload refuses, access included.
 */
export const createCounterpart = async (
  id: number,
  req: PayloadRequest,
  { isLaidOut = false }: { readonly isLaidOut?: boolean } = {},
): Promise<Result<Counterpart, Refusal>> => {
  const found = await findCounterpart(id, req)
  if (found === 'missing') {
    return fail(refusal('bilingual/post-missing', bilingualMessages.postMissing))
  }
  if (found) return answer(found)
  const post = await req.payload.findByID({
    collection: 'posts',
    id,
    draft: true,
    depth: 0,
    select: {
      language: true,
      translationKey: true,
      kind: true,
      cover: true,
      categories: true,
      chips: true,
      tags: true,
      authors: true,
      sources: true,
    },
    overrideAccess: false,
    req,
  })
  const language = otherLocale(post.language)
  const laid = isLaidOut ? layOutPost(await readWords(id, req), post.language) : nothing
  const make = async (own: PayloadRequest): Promise<number> => {
    const { id: newId } = await req.payload.create({
      collection: 'posts',
      draft: true,
      depth: 0,
      data: {
        language,
        ...(laid.body ? { body: laid.body } : {}),
        translationKey: post.translationKey,
        kind: post.kind,
        cover: post.cover,
        categories: post.categories,
        chips: post.chips,
        tags: post.tags,
        authors: post.authors,
        sources: post.sources,
        _status: 'draft',
      },
      overrideAccess: false,
      req: own,
    })
    if (laid.agreements.length > 0 && post.translationKey) {
      const standing = await lockAgreements(post.translationKey, own)
      // What stands on one side only, on purpose, was said of the post that is there.
      const alone = standing.filter(({ kind }) => kind === 'alone')
      const said = new Set(alone.flatMap(({ sides }) => sides[post.language].ids))
      const awaited = laid.agreements.filter(
        ({ sides }) => !sides[post.language].ids.some((one) => said.has(one)),
      )
      await writeAgreements(post.translationKey, [...alone, ...awaited], own)
    }
    return newId
  }
  try {
    return ok({ id: await inTransaction(req.payload, { user: req.user }, make), isNew: true })
  } catch (error) {
    // Somebody else was faster: their post is the counterpart, and nothing of ours was kept.
    const winner = await findCounterpart(id, req)
    if (winner && winner !== 'missing') return answer(winner)
    throw error
  }
}
