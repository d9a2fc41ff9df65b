import type { Payload } from 'payload'

import type { Body } from '../../src/content/lexical/nodes.ts'
import type { SpecGrid } from '../../src/features/chips/specGrid.ts'
import type { FrontMatter } from '../../src/features/hugo/page/frontMatter.ts'
import { asText, lookUp } from '../../src/features/hugo/page/frontMatter.ts'
import type { HugoOrigin } from '../../src/features/hugo/page/hugoOrigin.ts'
import { parseDate } from '../../src/features/hugo/page/parseDate.ts'
import { withInherited } from '../../src/features/hugo/page/withInherited.ts'
import type { Locale } from '../../src/kernel/locale.ts'
import type { Reading } from './reading/reading.ts'
import { readStored } from './reading/readStored.ts'

/** A post as the newsroom stores it, read as its readers would. */
export type NewsroomPage = {
  readonly file: string
  readonly language: Locale
  readonly translationKey: string
  readonly slug: string
  readonly title: string
  readonly publishedAt: string | undefined
  readonly isPublished: boolean
  /** When its file says that it was last changed. */
  readonly changedAt: string | undefined
  /** When the clock is to publish and to withdraw it. */
  readonly schedules: { readonly publish?: string; readonly withdraw?: string }
  readonly frontMatter: FrontMatter
  readonly reading: Reading
  /** The prints of its pictures' files, the cover's too. */
  readonly pictures: ReadonlySet<string>
}

const all = { pagination: false, depth: 0, overrideAccess: true } as const

/** The pictures that a body points at, by the ids of their documents. */
const mediaIn = (body: Body): number[] =>
  body.root.children.flatMap((node) =>
    node.type === 'block' &&
    node.fields.blockType === 'figure' &&
    typeof node.fields.media === 'number'
      ? [node.fields.media]
      : [],
  )

/** Read every imported post of a newsroom, drafts too. */
export const newsroomPages = async (payload: Payload): Promise<NewsroomPage[]> => {
  const posts = await payload.find({ ...all, collection: 'posts', draft: true })
  const tables = await payload.find({ ...all, collection: 'spec-tables', draft: true })
  const media = await payload.find({ ...all, collection: 'media' })
  const armed = await payload.find({
    ...all,
    collection: 'schedules',
    where: { state: { equals: 'armed' } },
  })
  const schedules = new Map<number, { publish?: string; withdraw?: string }>()
  for (const { post, action, instant } of armed.docs) {
    if (typeof post !== 'number') continue
    schedules.set(post, { ...schedules.get(post), [action]: instant })
  }
  const grids = new Map(tables.docs.map(({ id, grid }) => [id, grid as unknown as SpecGrid]))
  const hashes = new Map(media.docs.map(({ id, hash }) => [id, hash ?? '']))
  return posts.docs.flatMap((post): NewsroomPage[] => {
    const { language, hugo } = post
    if (!hugo?.path) return []
    const body = post.body as unknown as Body
    const origin = hugo.origin as HugoOrigin | null
    const frontMatter = withInherited(
      (hugo.frontMatter ?? {}) as FrontMatter,
      origin?.inherited ?? {},
    )
    const changed = asText(lookUp(frontMatter, 'lastmod', 'modified'))
    const used = [...mediaIn(body), ...(typeof post.cover === 'number' ? [post.cover] : [])]
    return [
      {
        file: hugo.path,
        language,
        translationKey: post.translationKey ?? '',
        slug: post.slug ?? '',
        title: post.title ?? '',
        publishedAt: post.publishedAt ?? undefined,
        isPublished: post._status === 'published',
        changedAt: changed && parseDate(changed, origin?.site.timeZone ?? 'UTC')?.toISOString(),
        schedules: schedules.get(post.id) ?? {},
        frontMatter,
        reading: readStored(body, language, {
          gridOf: (table) => grids.get(table as number),
          hasEmojiInCode: origin?.site.hasEmoji === true,
        }),
        pictures: new Set(used.map((id) => hashes.get(id) ?? '')),
      },
    ]
  })
}
