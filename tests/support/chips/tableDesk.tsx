import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { renderToStaticMarkup } from 'react-dom/server'

import type { SpecTableBlock } from '../../../src/content/blocks.ts'
import { block } from '../../../src/content/lexical/block.ts'
import { body } from '../../../src/content/lexical/body.ts'
import { findArticle } from '../../../src/delivery/queries/findArticle.ts'
import { SpecTable } from '../../../src/delivery/site/SpecTable.tsx'
import type { SpecTableView } from '../../../src/delivery/views/article/articleNode.ts'
import { articleView } from '../../../src/delivery/views/articleView.ts'
import type { SpecGrid } from '../../../src/features/chips/specGrid.ts'
import { exportSite } from '../../../src/features/hugo/export/exportSite.ts'
import { openTargetFolder } from '../../../src/features/hugo/export/targetFolder.ts'
import type { Post } from '../../../src/payload-types.ts'
import type { Newsroom } from '../createNewsroom.ts'
import { createPost } from '../factories/createPost.ts'
import { unique } from '../factories/unique.ts'
import { openFactDesk } from './factDesk.ts'

const blockOf = (table: number, more: Partial<SpecTableBlock> = {}): SpecTableBlock => ({
  id: `64b5${String(unique()).padStart(20, '0')}`,
  blockType: 'spec-table',
  table,
  ...more,
})

/** Open the desk of a newsroom with tables of facts, and articles that show them. */
export const openTableDesk = async (newsroom: Newsroom) => {
  const { payload } = newsroom
  const desk = await openFactDesk(newsroom)

  const createTable = async (grid: SpecGrid): Promise<number> => {
    const data = { title: '表', grid }
    const table = await payload.create({ collection: 'spec-tables', data, locale: 'zh-TW' })
    await payload.update({
      collection: 'spec-tables',
      id: table.id,
      data: { title: 'Table' },
      locale: 'en',
    })
    return table.id
  }

  const publish = async (
    blocks: readonly SpecTableBlock[],
    more: Partial<Post> = {},
  ): Promise<Post> => {
    const content = body(blocks.map((one) => block(one))) as unknown as Post['body']
    return await createPost(payload, { _status: 'published', body: content, ...more })
  }

  const again = async (post: Post): Promise<void> => {
    await payload.update({ collection: 'posts', id: post.id, data: { _status: 'published' } })
  }

  const tablesOf = async (post: Post): Promise<SpecTableView[]> => {
    const found = await findArticle({ payload, locale: post.language }, { slug: post.slug ?? '' })
    if (!found) throw new Error('not to be seen')
    return articleView(found, []).body.flatMap((node) => (node.kind === 'specTable' ? [node] : []))
  }

  const htmlOf = async (post: Post): Promise<string> => {
    const tables = await tablesOf(post)
    return tables
      .map((table) => renderToStaticMarkup(<SpecTable table={table} locale={post.language} />))
      .join('')
  }

  /** Ask for a table as machines do. */
  const ask = async (asked: string, headers: Record<string, string> = {}) =>
    await desk.serve(`/api/spec-tables/${asked}`, { headers })

  /** Send all to Hugo; gives the way to the file of a post. */
  const exportAll = async (): Promise<(post: Post) => string> => {
    const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'waferdesk-tables-'))
    try {
      const folder = openTargetFolder(dir)
      if (!folder.ok) throw new Error(folder.problem)
      await exportSite(payload, folder.value)
      const files = fs
        .readdirSync(dir, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.md'))
        .map((file) => [file, fs.readFileSync(path.join(dir, file), 'utf8')] as const)
      return ({ slug }) => files.find(([file]) => file.includes(slug ?? '-'))?.[1] ?? ''
    } finally {
      fs.rmSync(dir, { recursive: true })
    }
  }

  /** What the database says the moment is, as an address takes it. */
  const momentNow = async (): Promise<string> => {
    const [{ now }] = (await desk.rows('select clock_timestamp() as now')) as [{ now: Date }]
    return encodeURIComponent(now.toISOString())
  }

  return {
    ...desk,
    createTable,
    blockOf,
    publish,
    again,
    tablesOf,
    htmlOf,
    ask,
    exportAll,
    momentNow,
  }
}

/** What tests of tables in articles work with. */
export type TableDesk = Awaited<ReturnType<typeof openTableDesk>>
