import type { Payload } from 'payload'

import { block } from '../../../src/content/lexical/block.ts'
import { body } from '../../../src/content/lexical/body.ts'
import { heading } from '../../../src/content/lexical/heading.ts'
import { inlineBlock } from '../../../src/content/lexical/inlineBlock.ts'
import type { FlowNode } from '../../../src/content/lexical/nodes.ts'
import { paragraph } from '../../../src/content/lexical/paragraph.ts'
import { quote } from '../../../src/content/lexical/quote.ts'
import { text } from '../../../src/content/lexical/text.ts'
import type { SpecGrid } from '../../../src/features/chips/specGrid.ts'
import type { Locale } from '../../../src/kernel/locale.ts'
import { unique } from '../factories/unique.ts'

type Material = {
  readonly media: number
  readonly table: number
  readonly source: number
  readonly chip: number
  /** A table with words in Chinese only. */
  readonly unnamed: number
}

const written = (words: string) => ({ kind: 'text' as const, text: { 'zh-TW': words } })

/** One document of each kind that an article points at, of those which the newsroom has. */
const findMaterial = async (payload: Payload): Promise<Material> => {
  const first = async (collection: 'media' | 'spec-tables' | 'sources' | 'chips') => {
    const { docs } = await payload.find({ collection, limit: 1, depth: 0, sort: 'id' })
    return docs[0]?.id ?? 0
  }
  const [media, table] = [await first('media'), await first('spec-tables')]
  const [source, chip] = [await first('sources'), await first('chips')]
  const grid: SpecGrid = {
    version: 1,
    columns: [
      { id: 'name', label: { 'zh-TW': '名稱' } },
      { id: 'use', label: { 'zh-TW': '用途' } },
    ],
    rows: [
      { id: 'a', chip, cells: { use: written('訓練') } },
      { id: 'b', cells: { name: written('其他'), use: written('推論') } },
    ],
  }
  const data = { title: '中文表格', grid }
  const unnamed = await payload.create({ collection: 'spec-tables', data, locale: 'zh-TW' })
  return { media, table, source, chip, unnamed: unnamed.id }
}

const words = {
  en: {
    title: 'Two teraflops under the line',
    summary: 'How a chip passed the rule and was stopped by a letter.',
    sentence: 'The rule counts operations, and the letter counts bytes a second. ',
  },
  'zh-TW': {
    title: '只差兩個 TFLOPS：H20 躲過了法規，卻被一封信攔下',
    summary: '規定量的是運算，那封信量的是頻寬。',
    sentence: '規定計算的是每秒的運算次數，那封信計算的是每秒的位元組數。',
  },
} as const

const id = () => unique().toString(16).padStart(24, '0')

const flowOf = (locale: Locale, { media, table, source, chip, unnamed }: Material): FlowNode[] => {
  const { sentence } = words[locale]
  const long = text(sentence.repeat(4))
  const cite = inlineBlock({ id: id(), blockType: 'source-citation', source, locator: 'p. 3' })
  const mention = inlineBlock({ id: id(), blockType: 'chip-mention', chip, label: 'H20' })
  const callout = (kind: 'note' | 'warning') =>
    block({ id: id(), blockType: 'callout', kind, content: body([paragraph([long])]) })
  return [
    paragraph([mention, long, cite]),
    heading('h2', [text(sentence)]),
    paragraph([long, text('bold', 1), text('print(1)', 16)]),
    block({ id: id(), blockType: 'spec-table', table }),
    block({ id: id(), blockType: 'figure', media, width: 'wide', caption: sentence }),
    heading('h3', [text(sentence)]),
    quote([long]),
    block({
      id: id(),
      blockType: 'video',
      provider: 'youtube',
      videoId: '_1f-o0nqpEI',
      title: sentence,
    }),
    block({ id: id(), blockType: 'quotation', quote: sentence, speaker: 'A. Person', source }),
    callout('note'),
    callout('warning'),
    block({ id: id(), blockType: 'chart', kind: 'performance', caption: sentence }),
    block({
      id: id(),
      blockType: 'code',
      language: 'python',
      code: `print(1 + 1)  # ${'long '.repeat(40)}`,
      caption: sentence,
    }),
    block({
      id: id(),
      blockType: 'raw-html',
      html: '<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>',
    }),
    paragraph([long, cite]),
    // The same again, as writers do who compare two moments, and one that knows no English.
    block({ id: id(), blockType: 'spec-table', table, shows: 'live' }),
    block({ id: id(), blockType: 'chart', kind: 'performance' }),
    block({ id: id(), blockType: 'spec-table', table: unnamed }),
  ]
}

/**
 * Publish an article in which every kind of block occurs, in a newsroom with reference data.
 *
 * @returns its address part.
 */
export const writeLongRead = async (payload: Payload, locale: Locale): Promise<string> => {
  const material = await findMaterial(payload)
  const { title, summary } = words[locale]
  const post = await payload.create({
    collection: 'posts',
    data: {
      language: locale,
      title,
      summary,
      byline: 'Waferdesk',
      slug: 'long-read',
      translationKey: 'long-read',
      tags: ['H20', '3A090'],
      cover: material.media,
      sources: [material.source],
      chips: [material.chip],
      body: body(flowOf(locale, material)),
      _status: 'published',
    },
  })
  return post.slug ?? ''
}
