import type { Post } from '../../../payload-types.ts'
import type { StoryWriting } from './applying.ts'
import { isTimed } from './armPage.ts'
import { fillBody } from './fillBody.ts'
import { linkPages } from './linkPages.ts'
import type { ImportedPost } from '../page/importedPost.ts'
import { categoryKey } from './applying.ts'
import { writePicture } from './writePicture.ts'
import { writeRedirects } from './writeRedirects.ts'

// The command line acts as the desk itself: it may publish what was public.
const asDesk = { overrideAccess: true, depth: 0 } as const

/** The tables that the post has already, by block: one that did not change is not made again. */
const tablesOf = async (
  id: number | undefined,
  writing: StoryWriting,
): Promise<Map<string, number>> => {
  const tables = new Map<string, number>()
  if (id === undefined) return tables
  const { run, req } = writing
  const post = await run.payload.findByID({
    ...asDesk,
    collection: 'posts',
    id,
    draft: true,
    select: { body: true },
    req,
  })
  for (const node of post.body?.root.children ?? []) {
    const fields = node['fields'] as
      | { id?: string; blockType?: string; table?: unknown }
      | undefined
    if (fields?.blockType === 'spec-table' && fields.id && typeof fields.table === 'number') {
      tables.set(fields.id, fields.table)
    }
  }
  return tables
}

const writeTables = async (
  post: ImportedPost,
  id: number | undefined,
  writing: StoryWriting,
): Promise<Map<string, number>> => {
  const tables = await tablesOf(id, writing)
  for (const { blockId, title, grid } of post.tables) {
    if (tables.has(blockId)) continue
    const table = await writing.run.payload.create({
      ...asDesk,
      collection: 'spec-tables',
      locale: post.language,
      data: { title, grid },
      req: writing.req,
    })
    tables.set(blockId, table.id)
    writing.made.tables += 1
  }
  return tables
}

const writePictures = async (post: ImportedPost, { run }: StoryWriting) => {
  const pictures = new Map<string, number>()
  let cover: number | null = null
  for (const picture of post.pictures) {
    const media = await writePicture(picture, post.language, post.path, run)
    if (media === undefined) continue
    if (picture.blockId !== undefined) pictures.set(picture.blockId, media)
    if (picture.address === post.cover) cover ??= media
  }
  return { pictures, cover }
}

/**
 * Store a post with everything that it needs: tables, pictures, the way from its old addresses.
 *
 * @param id of the post that it replaces; without, it is a new one.
 * @param onOpen is told that it has to be stored once more: it links to what is not stored yet, or
 *   is to be scheduled.
 * @returns the id of the post.
 */
export const writePost = async (
  post: ImportedPost & { readonly fingerprint: string },
  id: number | undefined,
  writing: StoryWriting,
  onOpen: () => void,
): Promise<number> => {
  const { run, req } = writing
  const tables = await writeTables(post, id, writing)
  const { pictures, cover } = await writePictures(post, writing)
  const categories = post.categories.flatMap(
    (name) => run.categories.get(categoryKey(name, post.language)) ?? [],
  )
  // What is to be scheduled is done only when it is.
  let isOpen = run.scheduling !== undefined && isTimed(post)
  const linked = linkPages(
    fillBody(post.body, tables, pictures),
    {
      findPost: (page) => run.posts.get(page),
      findAddress: (page) => run.addresses.get(page),
      findFile: run.findFile,
    },
    () => {
      isOpen ||= !writing.isLast
    },
  )
  if (isOpen) onOpen()
  const data = {
    title: post.title,
    kind: post.kind,
    slug: post.slug,
    summary: post.summary ?? null,
    body: linked as unknown as Post['body'],
    cover,
    categories: [...new Set(categories)],
    tags: [...post.tags],
    byline: post.byline ?? null,
    // A page without a date keeps the moment at which it came in, however often it is stored.
    ...(post.publishedAt === undefined && id !== undefined
      ? {}
      : { publishedAt: post.publishedAt ?? null }),
    hugo: {
      path: post.path,
      // A run that ends before all of it is done leaves a print that no file has: the next one
      // stores the post again.
      fingerprint: isOpen ? `${post.fingerprint} open` : post.fingerprint,
      frontMatter: post.frontMatter,
      original: post.original,
      origin: post.origin,
    },
    _status: post.status,
  }
  const draft = post.status === 'draft'
  const { language, translationKey } = post
  const stored =
    id === undefined
      ? await run.payload.create({
          ...asDesk,
          collection: 'posts',
          data: { ...data, language, translationKey },
          draft,
          req,
        })
      : await run.payload.update({ ...asDesk, collection: 'posts', id, data, draft, req })
  await writeRedirects({ ...post, id: stored.id }, writing)
  return stored.id
}
