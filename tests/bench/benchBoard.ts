import type { PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'
import { Client } from 'pg'

import { body } from '../../src/content/lexical/body.ts'
import { paragraph } from '../../src/content/lexical/paragraph.ts'
import { text } from '../../src/content/lexical/text.ts'
import { readAlignment } from '../../src/features/bilingual/alignment/readAlignment.ts'
import { settleJoints } from '../../src/features/bilingual/alignment/settleJoints.ts'
import type { BoardQuery } from '../../src/features/bilingual/board/boardQuery.ts'
import { parseBoardQuery } from '../../src/features/bilingual/board/boardQuery.ts'
import { readBoard } from '../../src/features/bilingual/board/readBoard.ts'
import { recountBoard } from '../../src/features/bilingual/board/recountBoard.ts'
import type { Newsroom } from '../support/createNewsroom.ts'
import { createNewsroom } from '../support/createNewsroom.ts'
import { createPost } from '../support/factories/createPost.ts'
import { createUser } from '../support/factories/createUser.ts'
import type { Figure } from './figure.ts'
import { benchSentence } from './longBody.ts'

const models = 10
const paragraphs = 40
const stories = Number(process.env['WAFERDESK_BENCH_STORIES'] ?? 2000)
const rounds = 40

const written = (sentence: string) =>
  body(
    Array.from({ length: paragraphs }, (_, at) =>
      paragraph([text(`${at + 1}. ${sentence.repeat(2)}`)]),
    ),
  )

const p95 = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.ceil(values.length * 0.95) - 1] ?? Number.NaN

/** Stories of 40 paragraphs in both languages, all agreed on, in some of which Chinese moved. */
const makeModels = async ({ payload }: Newsroom, req: PayloadRequest): Promise<void> => {
  for (let model = 0; model < models; model += 1) {
    const story = { translationKey: `model-${model}` }
    const { id } = await createPost(payload, {
      ...story,
      title: `範本 ${model}`,
      body: written(benchSentence),
    })
    await createPost(payload, {
      ...story,
      language: 'en',
      title: `Model ${model}`,
      body: written('The fab has moved its capacity from training to inference. '),
    })
    const read = await readAlignment(id, req)
    if (!read.ok) throw new Error('the story is there')
    const seen = read.value.joints
      .filter(({ state }) => state === 'proposed')
      .map(({ sides }) => ({
        'zh-TW': sides['zh-TW'].map((one) => ({ id: one.id, print: one.print })),
        en: sides.en.map((one) => ({ id: one.id, print: one.print })),
      }))
    await settleJoints(id, seen, 'agreed', req)
    if (model % 3 !== 0) continue
    const title = `範本 ${model}，標題改過`
    await payload.update({ collection: 'posts', id, draft: true, data: { title } })
  }
}

const columnsOf = async (client: Client, table: string, without: readonly string[]) => {
  const { rows } = await client.query<{ column_name: string }>(
    `select column_name from information_schema.columns
     where table_name = $1 and table_schema = 'public' order by ordinal_position`,
    [table],
  )
  return rows.map(({ column_name: name }) => `"${name}"`).filter((name) => !without.includes(name))
}

/** Copy the models until there are so many stories, each with its revisions and agreements. */
const copyStories = async (databaseUrl: string, from: number, to: number): Promise<void> => {
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  const own = ['"id"', '"slug"', '"translation_key"', '"due"']
  const posts = (await columnsOf(client, 'posts', own)).join(', ')
  const version = ['"id"', '"parent_id"', '"version_slug"', '"version_translation_key"']
  const versions = await columnsOf(client, '_posts_v', [...version, '"version_due"'])
  const range = [from / models, to / models - 1]
  try {
    await client.query(
      `insert into posts (translation_key, due, ${posts})
       select translation_key || '-' || g, now() + (g - 100) * interval '1 hour', ${posts}
       from posts cross join generate_series($1::int, $2::int) g
       where translation_key ~ '^model-\\d+$'`,
      range,
    )
    await client.query(
      `insert into _posts_v (parent_id, version_translation_key, version_due, ${versions.join(', ')})
       select copy.id, copy.translation_key, copy.due,
         ${versions.map((column) => `v.${column}`).join(', ')}
       from _posts_v v join posts model on model.id = v.parent_id and v.latest
       cross join generate_series($1::int, $2::int) g
       join posts copy on copy.translation_key = model.translation_key || '-' || g
         and copy.language = model.language
       where model.translation_key ~ '^model-\\d+$'`,
      range,
    )
    await client.query(
      `insert into alignments (translation_key, agreements)
       select translation_key || '-' || g, agreements from alignments
       cross join generate_series($1::int, $2::int) g where translation_key ~ '^model-\\d+$'`,
      range,
    )
    await client.query('vacuum analyze')
  } finally {
    await client.end()
  }
}

const wishes = ['', '?show=overdue', '?show=behind&sort=age', '?q=model&sort=due', '?page=40']

const readingTimes = async (req: PayloadRequest): Promise<number[]> => {
  const queries = wishes.map((wish): BoardQuery =>
    parseBoardQuery(Object.fromEntries(new URLSearchParams(wish))),
  )
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    for (const query of queries) {
      const start = performance.now()
      const { rows } = await readBoard(query, 'zh-TW', req)
      times.push(performance.now() - start)
      if (rows.length === 0) throw new Error('the board is empty')
    }
  }
  return times.slice(wishes.length)
}

/** Measure how long it takes to count every story anew, and to read a page of the board. */
export const benchBoard = async (): Promise<Figure[]> => {
  const newsroom = await createNewsroom()
  try {
    const user = await createUser(newsroom.payload, { role: 'editor' })
    const req = await createLocalReq({ user: { ...user, collection: 'users' } }, newsroom.payload)
    await makeModels(newsroom, req)
    await copyStories(newsroom.databaseUrl, models, stories)
    const start = performance.now()
    const counted = await recountBoard(newsroom.payload)
    const counting = (performance.now() - start) / 1000
    const times = await readingTimes(req)
    return [
      {
        what: `what is out of date in ${stories} stories, counted anew, in seconds`,
        value: counting,
        limit: { atMost: 20 },
        detail: `${counted} stories of ${paragraphs} paragraphs`,
      },
      {
        what: `the board over ${stories} stories, p95 in milliseconds`,
        value: p95(times),
        limit: { atMost: 400 },
        detail: `${times.length} pages`,
      },
    ]
  } finally {
    await newsroom.close()
  }
}
