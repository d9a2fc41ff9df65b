import type { Payload } from 'payload'

import { block } from '../../../src/content/lexical/block.ts'
import { body } from '../../../src/content/lexical/body.ts'
import { paragraph } from '../../../src/content/lexical/paragraph.ts'
import { text } from '../../../src/content/lexical/text.ts'
import type { Locale } from '../../../src/kernel/locale.ts'
import { locales } from '../../../src/kernel/locale.ts'
import type { Post } from '../../../src/payload-types.ts'
import { unique } from '../factories/unique.ts'
import { buildPng } from '../pictures/buildPng.ts'

const grid = {
  version: 1 as const,
  columns: [{ id: 'a', label: { en: 'Model', 'zh-TW': '型號' } }],
  rows: [],
}

const savePicture = async (payload: Payload, word: string) => {
  // Two pictures with the same bytes would be refused as one.
  const data = buildPng(1000 + unique(), 625)
  const file = { data, mimetype: 'image/png', name: `${word}.png`, size: data.length }
  const words = { alt: `${word} alt`, caption: `${word} caption`, credit: `${word} credit` }
  const saved = await payload.create({
    collection: 'media',
    data: words,
    file,
    locale: 'zh-TW',
  })
  const { id } = saved
  return await payload.update({ collection: 'media', id, data: words, locale: 'en' })
}

const inBoth = async (save: (locale: Locale, id: number | undefined) => Promise<number>) => {
  let id: number | undefined
  for (const locale of locales) id = await save(locale, id)
  return id ?? 0
}

const saveSource = (payload: Payload, word: string) =>
  inBoth(async (locale, id) => {
    const data = { title: `${word} source`, kind: 'article' as const }
    const to = { collection: 'sources', data, locale } as const
    return (await (id === undefined ? payload.create(to) : payload.update({ ...to, id }))).id
  })

const saveTable = (payload: Payload, word: string) =>
  inBoth(async (locale, id) => {
    const to = {
      collection: 'spec-tables',
      data: { title: `${word} table`, grid },
      locale,
    } as const
    return (await (id === undefined ? payload.create(to) : payload.update({ ...to, id }))).id
  })

/** The texts of a story, each of which begins with its word. */
export const wordsOf = (word: string, table: number) => ({
  title: `${word} headline`,
  summary: `${word} standfirst`,
  byline: `${word} byline`,
  tags: [`${word} tag`],
  body: body([
    paragraph([text(`${word} in the text`)]),
    block({ id: 'a'.repeat(24), blockType: 'spec-table', table }),
  ]) as never,
})

/** A story that was saved in both languages, and the picture that it alone uses. */
export type Written = {
  readonly word: string
  readonly slug: string
  readonly ids: Readonly<Record<Locale, number>>
  readonly picture: string
}

/** Save a story in both languages, with a word in each of its texts and of what it points at. */
export const writeStory = async (
  payload: Payload,
  word: string,
  data: Partial<Post>,
): Promise<Written> => {
  const picture = await savePicture(payload, word)
  const source = await saveSource(payload, word)
  const table = await saveTable(payload, word)
  const slug = `${word}-story`
  const save = async (language: Locale): Promise<number> => {
    const post = await payload.create({
      collection: 'posts',
      draft: data._status !== 'published',
      data: {
        ...wordsOf(word, table),
        language,
        slug,
        translationKey: slug,
        cover: picture.id,
        sources: [source],
        _status: 'draft',
        ...data,
      },
    })
    return post.id
  }
  const ids = { en: await save('en'), 'zh-TW': await save('zh-TW') }
  return { word, slug, ids, picture: picture.filename ?? '' }
}
