import type { Payload } from 'payload'

import type { NewsroomSlug } from '../../../src/policies/accessTable.ts'
import { unique } from '../factories/unique.ts'

type Data = Record<string, unknown>

/** What a new document of a collection needs, and what a change of it changes. */
type Kind = { readonly data: (n: number) => Data; readonly change: (n: number) => Data }

const grid = { version: 1, columns: [{ id: 'a', label: {} }], rows: [] }
const now = new Date().toISOString()

const kinds: Record<NewsroomSlug, Kind> = {
  posts: {
    data: (n) => ({ language: 'en', title: `Post ${n}`, slug: `post-${n}` }),
    change: (n) => ({ title: `Changed ${n}` }),
  },
  schedules: {
    data: (n) => ({
      title: `Schedule ${n}`,
      language: 'en',
      action: 'publish',
      state: 'cancelled',
      origin: 'clock',
      instant: now,
      attempts: 0,
    }),
    change: (n) => ({ title: `Changed ${n}` }),
  },
  bundles: {
    data: (n) => ({
      name: `Bundle ${n}`,
      state: 'cancelled',
      policy: 'hold-all',
      origin: 'clock',
      instant: now,
      attempts: 0,
    }),
    change: (n) => ({ name: `Changed ${n}` }),
  },
  'control-rules': {
    data: (n) => ({
      name: `Rule ${n}`,
      code: `3A${n}`,
      jurisdiction: 'US',
      effectiveFrom: '2023-11-17',
      tests: [{ conditions: [{ measure: 'tpp', relation: 'at-least', bound: '4800' }] }],
    }),
    change: (n) => ({ citation: `Changed ${n}` }),
  },
  'chip-facts': {
    data: (n) => ({
      series: 'tdp',
      published: `${n} W`,
      low: String(n),
      high: String(n),
      step: '1',
      confidence: 'official',
      state: 'proposed',
      proposedAt: now,
    }),
    change: (n) => ({ reason: `Changed ${n}` }),
  },
  'control-events': {
    data: (n) => ({
      name: `Event ${n}`,
      kind: 'letter',
      jurisdiction: 'US',
      destinations: ['CN'],
      effectiveOn: '2025-04-09',
      status: 'unclear',
      state: 'proposed',
      proposedAt: now,
    }),
    change: (n) => ({ reason: `Changed ${n}` }),
  },
  alarms: {
    data: (n) => ({ kind: 'worker', subject: `subject-${n}`, openedAt: now }),
    change: (n) => ({ subject: `changed-${n}` }),
  },
  'drift-tasks': {
    data: (n) => ({
      title: `Drift ${n}`,
      language: 'en',
      state: 'open',
      findings: [],
      openedAt: now,
    }),
    change: (n) => ({ title: `changed-${n}` }),
  },
  embargoes: {
    data: (n) => ({
      title: `Embargo ${n}`,
      language: 'en',
      instant: now,
      localTime: '2026-12-01T06:00',
      zone: 'Asia/Taipei',
      note: 'A briefing',
    }),
    change: (n) => ({ note: `Changed ${n}` }),
  },
  'embargo-proofs': {
    data: (n) => ({ filename: `proof-${n}.png`, mimeType: 'image/png' }),
    change: (n) => ({ hash: `Changed ${n}` }),
  },
  imports: {
    data: (n) => ({
      name: `site-${n}.zip`,
      bytes: 1000,
      received: 0,
      state: 'discarded',
      task: 'rehearse',
      options: {},
      done: 0,
      total: 0,
      attempts: 0,
      touchedAt: now,
    }),
    change: (n) => ({ name: `changed-${n}.zip` }),
  },
  'audit-log': {
    data: (n) => ({ event: `event-${n}` }),
    change: (n) => ({ title: `Changed ${n}` }),
  },
  categories: {
    data: (n) => ({ name: `Category ${n}`, slug: `category-${n}` }),
    change: (n) => ({ slug: `changed-${n}` }),
  },
  chips: {
    data: (n) => ({ name: `Chip ${n}`, slug: `chip-${n}`, vendor: 'Maker' }),
    change: (n) => ({ vendor: `Changed ${n}` }),
  },
  'spec-tables': {
    data: (n) => ({ title: `Table ${n}`, grid }),
    change: (n) => ({ title: `Changed ${n}` }),
  },
  media: {
    data: (n) => ({ filename: `picture-${n}.png`, mimeType: 'image/png' }),
    change: (n) => ({ credit: `Changed ${n}` }),
  },
  sources: {
    data: (n) => ({ title: `Source ${n}`, kind: 'article' }),
    change: (n) => ({ publisher: `Changed ${n}` }),
  },
  terms: {
    data: (n) => ({
      key: `term-${n}`,
      chinese: `術語${n}`,
      english: `term ${n}`,
      domain: 'controls',
      partOfSpeech: 'noun',
    }),
    change: (n) => ({ note: `Changed ${n}` }),
  },
  redirects: {
    data: (n) => ({ from: `/old/${n}`, language: 'en', to: '/new' }),
    change: (n) => ({ to: `/changed/${n}` }),
  },
  users: {
    data: (n) => ({
      name: `User ${n}`,
      email: `user-${n}@desk.example`,
      password: 'quite a long password',
      role: 'writer',
    }),
    change: (n) => ({ name: `Changed ${n}` }),
  },
  listings: {
    data: () => ({ language: 'en', publishedAt: now }),
    change: () => ({ publishedAt: new Date(0).toISOString() }),
  },
  'search-entries': {
    data: (n) => ({
      language: 'en',
      title: `Entry ${n}`,
      slug: `entry-${n}`,
      translationKey: `entry-${n}`,
      text: 'words',
      terms: ['words'],
      publishedAt: now,
    }),
    change: (n) => ({ title: `Changed ${n}` }),
  },
  alignments: {
    data: (n) => ({ translationKey: `story-${n}`, agreements: [] }),
    change: (n) => ({ translationKey: `changed-${n}` }),
  },
  'memory-entries': {
    data: (n) => ({
      chinese: `第 ${n} 句`,
      chineseFolded: `第${n}句`,
      chinesePrint: `zh-${n}`,
      chineseTokens: 3,
      chineseGrams: ['第', '句'],
      english: `Sentence ${n}`,
      englishFolded: `Sentence ${n}`,
      englishPrint: `en-${n}`,
      englishTokens: 2,
      englishGrams: ['sen'],
    }),
    change: (n) => ({ chinese: `改 ${n}` }),
  },
  'memory-origins': {
    data: (n) => ({ key: `agreement-${n}`, at: '2026-11-26T00:00:00.000Z' }),
    change: (n) => ({ key: `changed-${n}` }),
  },
  'board-cells': {
    data: (n) => ({
      post: n,
      translationKey: `story-${n}`,
      language: 'en',
      state: 'draft',
      behind: 0,
      untranslated: 0,
      unjoined: 0,
      categories: [],
    }),
    change: (n) => ({ translationKey: `changed-${n}` }),
  },
  'board-changes': {
    data: (n) => ({ translationKey: `story-${n}` }),
    change: (n) => ({ translationKey: `changed-${n}` }),
  },
  'table-pins': {
    data: (n) => ({ post: n, block: 'b', table: 1, asked: 'live', isRefreshWanted: false }),
    change: (n) => ({ asked: `day ${n}` }),
  },
  'translation-proposals': {
    data: (n) => ({
      sourceKey: `key-${n}`,
      sourcePrint: 'print',
      sourceText: 'words',
      text: 'words',
      doubts: [],
      protocol: 'openai',
      model: 'model',
      cost: 0,
      currency: 'USD',
      state: 'open',
    }),
    change: (n) => ({ text: `changed ${n}` }),
  },
  'translation-charges': {
    data: (n) => ({
      run: `run-${n}`,
      protocol: 'openai',
      model: 'model',
      amount: 0,
      currency: 'USD',
    }),
    change: (n) => ({ run: `changed-${n}` }),
  },
  outbox: {
    data: (n) => ({ event: `event-${n}`, payload: {}, attempts: 0 }),
    change: (n) => ({ event: `changed-${n}` }),
  },
}

/** What a document of a collection is made from. */
export const buildData = (slug: NewsroomSlug): Data => kinds[slug].data(unique())

/** What a document of a collection is changed to. */
export const buildChange = (slug: NewsroomSlug): Data => kinds[slug].change(unique())

const isInternal = (slug: NewsroomSlug) =>
  [
    'listings',
    'search-entries',
    'alignments',
    'memory-entries',
    'memory-origins',
    'board-cells',
    'board-changes',
    'table-pins',
    'translation-proposals',
    'translation-charges',
    'outbox',
  ].includes(slug)
const isFile = (slug: NewsroomSlug) => slug === 'media' || slug === 'embargo-proofs'
const isMaterial = (slug: NewsroomSlug) => ['media', 'sources', 'spec-tables'].includes(slug)

/**
 * Save a document past every rule, in the state that an attempt is made on.
 *
 * Pictures are saved without their files, and what the newsroom writes for itself without a hook.
 */
export const saveDocument = async (
  payload: Payload,
  slug: NewsroomSlug,
  state: 'hidden' | 'shown',
  more: Data = {},
): Promise<number> => {
  const data: Data = { ...buildData(slug), ...more }
  if (slug === 'posts') {
    const _status = state === 'shown' ? 'published' : 'draft'
    const post = await payload.create({
      collection: 'posts',
      data: { ...data, _status } as never,
      draft: state === 'hidden',
      depth: 0,
    })
    return post.id
  }
  if (slug === 'embargoes' || slug === 'drift-tasks')
    data['post'] = await saveDocument(payload, 'posts', 'hidden')
  if (slug === 'chip-facts') {
    data['chip'] = await saveDocument(payload, 'chips', 'shown')
    data['source'] = await saveDocument(payload, 'sources', 'shown')
    if (state === 'shown') Object.assign(data, { state: 'approved', recordedFrom: now })
  }
  if (slug === 'control-events') {
    data['chips'] ??= [await saveDocument(payload, 'chips', 'shown')]
    data['source'] = await saveDocument(payload, 'sources', 'shown')
  }
  if (!isFile(slug) && !isInternal(slug)) {
    const saved = await payload.create({ collection: slug, data: data as never, depth: 0 })
    // What is decided gets no more parts, and its chips are some.
    if (slug === 'control-events' && state === 'shown') {
      const decided = { state: 'approved', recordedFrom: now }
      await payload.db.updateOne({ collection: slug, id: saved.id, data: decided })
    }
    if (isMaterial(slug) && state === 'shown') {
      await payload.db.updateOne({ collection: slug, id: saved.id, data: { releasedAt: now } })
    }
    return saved.id
  }
  if (slug === 'listings' || slug === 'search-entries') {
    data['post'] = await saveDocument(payload, 'posts', 'hidden')
  }
  if (slug === 'memory-origins') {
    data['entry'] = await saveDocument(payload, 'memory-entries', 'hidden')
  }
  if (state === 'shown' && slug === 'media') data['releasedAt'] = now
  const saved = await payload.db.create({ collection: slug, data })
  return (saved as { id: number }).id
}

/** Everything that is stored of a collection's document, so that a change of it shows. */
export const photograph = async (
  payload: Payload,
  slug: NewsroomSlug,
  id: number | undefined,
): Promise<string> => {
  const { totalDocs } = await payload.db.count({ collection: slug })
  if (id === undefined) return String(totalDocs)
  const row = await payload.db.findOne({ collection: slug, where: { id: { equals: id } } })
  if (slug !== 'posts') return JSON.stringify([totalDocs, row])
  const { docs } = await payload.db.findVersions({
    collection: slug,
    where: { parent: { equals: id } },
    sort: '-id',
    limit: 1,
    pagination: false,
  })
  return JSON.stringify([totalDocs, row, docs[0]?.id])
}
