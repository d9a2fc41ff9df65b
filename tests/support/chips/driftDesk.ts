import { block } from '../../../src/content/lexical/block.ts'
import { body } from '../../../src/content/lexical/body.ts'
import { findArticle } from '../../../src/delivery/queries/findArticle.ts'
import { articleView } from '../../../src/delivery/views/articleView.ts'
import type { SpecGrid } from '../../../src/features/chips/specGrid.ts'
import type { DriftTask, Post } from '../../../src/payload-types.ts'
import type { Newsroom } from '../createNewsroom.ts'
import { createPost } from '../factories/createPost.ts'
import { unique } from '../factories/unique.ts'
import { openFactDesk } from './factDesk.ts'
import { gridOf } from './gridOf.ts'

/** Open the desk of a newsroom with published articles that show tables, and tasks about them. */
export const openDriftDesk = async (newsroom: Newsroom) => {
  const { payload } = newsroom
  const desk = await openFactDesk(newsroom)

  /** Publish an article that shows a table of a chip. */
  const write = async (
    chip: number,
    {
      language = 'zh-TW',
      shows,
      grid = gridOf([chip]),
      publishedAt,
    }: {
      language?: Post['language']
      shows?: 'live'
      grid?: SpecGrid
      publishedAt?: string
    } = {},
  ): Promise<Post> => {
    const data = { title: '表', grid }
    const table = await payload.create({ collection: 'spec-tables', data, locale: 'zh-TW' })
    const id = `64b5${String(unique()).padStart(20, '0')}`
    const shown = block({ id, blockType: 'spec-table', table: table.id, shows })
    const content = body([shown]) as unknown as Post['body']
    const title = `Story ${unique()}`
    return await createPost(payload, {
      _status: 'published',
      body: content,
      language,
      title,
      ...(publishedAt ? { publishedAt } : {}),
    })
  }

  const tasksOf = async (post: Post): Promise<DriftTask[]> => {
    const { docs } = await payload.find({
      collection: 'drift-tasks',
      where: { post: { equals: post.id } },
      sort: 'id',
      depth: 0,
    })
    return docs
  }

  /** What readers see of the chip in the table that an article shows. */
  const shownOf = async (post: Post): Promise<string | undefined> => {
    const found = await findArticle({ payload, locale: post.language }, { slug: post.slug ?? '' })
    const [table] = articleView(found!, []).body
    return table?.kind === 'specTable' ? table.rows[0]?.cells[1]?.text : undefined
  }

  /** Publish the newest draft of an article. */
  const publish = async (post: Post): Promise<void> => {
    const { docs } = await payload.find({
      collection: 'posts',
      where: { id: { equals: post.id } },
      draft: true,
      depth: 0,
    })
    const data = { body: docs[0]?.body, _status: 'published' as const }
    await payload.update({ collection: 'posts', id: post.id, data })
  }

  const decide = async (task: DriftTask | undefined, decision: string) =>
    await desk.post(`/drift-tasks/${task?.id}/decide`, { decision })

  return { ...desk, write, tasksOf, shownOf, publish, decide }
}

/** What tests of drift work with. */
export type DriftDesk = Awaited<ReturnType<typeof openDriftDesk>>
