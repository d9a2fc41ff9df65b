import type { Body } from '../../../src/content/lexical/nodes.ts'
import type { BodySetting } from '../../../src/features/hugo/export/bodyWriter.ts'
import type { ExportedPost } from '../../../src/features/hugo/export/exportedPost.ts'
import type { PageFile } from '../../../src/features/hugo/export/pageFile.ts'
import { pageFile } from '../../../src/features/hugo/export/pageFile.ts'
import { openPictureBook } from '../../../src/features/hugo/export/pictureBook.ts'
import type { ShownDocuments } from '../../../src/features/hugo/export/shownDocuments.ts'
import { siteShape } from '../../../src/features/hugo/export/siteShape.ts'
import { fillBody } from '../../../src/features/hugo/apply/fillBody.ts'
import { parsePage } from '../../../src/features/hugo/page/parsePage.ts'
import { readFacts } from '../../../src/features/hugo/page/readFacts.ts'
import { readPost } from '../../../src/features/hugo/page/readPost.ts'
import type { ShortcodeMapping } from '../../../src/features/hugo/shortcodes/shortcodeMapping.ts'
import { siteConfig } from '../../../src/features/hugo/site/siteConfig.ts'
import type { Post, SpecTable } from '../../../src/payload-types.ts'

const nobody: ShownDocuments = {
  pictures: new Map(),
  picturesByHash: new Map(),
  tables: new Map(),
  facts: { facts: [], events: [], pins: new Map(), today: '2030-01-01' },
  sources: new Map(),
  users: new Map(),
  categories: new Map(),
}

const path = 'content/posts/a.md'

/**
 * Import a file without a newsroom, let `change` work on its body as somebody of the desk would,
 * and write the file again.
 */
export const exportedFile = (
  file: string,
  change: (body: Body) => Body,
  {
    shortcodes,
    config = {},
  }: { shortcodes?: ShortcodeMapping; config?: Record<string, unknown> } = {},
): PageFile & { body: Body } => {
  const page = parsePage(file, path)
  if (!page.ok) throw new Error(page.problem.code)
  const site = siteConfig(config as Parameters<typeof siteConfig>[0])
  const place = {
    logical: 'posts/a',
    kind: 'single',
    sections: ['posts'],
    name: 'a',
    language: 'zh-tw',
  } as const
  const { facts } = readFacts(
    page.value,
    { key: 'posts/a', language: 'zh-TW', place },
    { config: site, now: new Date('2030-01-01') },
  )
  const { post: read } = readPost(page.value, facts, {
    siteName: 'a.tw',
    config: site,
    findPicture: () => undefined,
    findChip: () => undefined,
    findPage: () => undefined,
    shortcodes,
    params: { price: '3 萬' },
    origin: '',
  })
  const { language, publishedAt, slug, status, summary, tags, title } = facts
  const stored = fillBody(
    read.body,
    new Map(read.tables.map(({ blockId }, at) => [blockId, at])),
    new Map(),
  )
  const imported = {
    id: 1,
    language,
    title,
    slug,
    summary: summary ?? null,
    tags: [...tags],
    publishedAt: publishedAt ?? null,
    _status: status,
    body: stored,
    hugo: { path },
  } as unknown as Post
  const post = { ...imported, body: change(structuredClone(stored)) } as unknown as Post
  const exported: ExportedPost = {
    post,
    path,
    imported: { post: imported, at: new Date('2029-01-01') },
    origin: read.origin,
    original: file,
    schedules: { publish: undefined, withdraw: undefined, hadPublish: false, hadWithdraw: false },
    hasNewer: false,
    redirects: [],
  }
  const shape = siteShape(new Map([[JSON.stringify(read.origin.site), 1]]), {
    title: '',
    baseUrl: '/',
  })
  const tables = new Map(
    read.tables.map(({ grid }, id) => [
      id,
      { id, grid, updatedAt: '2028-01-01' } as unknown as SpecTable,
    ]),
  )
  const shown = { ...nobody, tables }
  const setting: BodySetting = {
    shape,
    targets: new Map(),
    shown: { 'zh-TW': shown, en: shown },
    book: openPictureBook(),
  }
  return { ...pageFile(exported, setting), body: read.body }
}
