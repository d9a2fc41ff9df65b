import { z } from 'zod'
import { isSlug } from '../../kernel/slug.ts'
import { contentKey } from './contentKey.ts'

const keys = z.array(contentKey)

/** What stands above a story. Only a draft has no date. */
export const frontMatter = z
  .strictObject({
    title: z.string().min(1),
    slug: z.string().refine(isSlug, 'not an address'),
    summary: z.string().min(1),
    categories: keys.min(1),
    chips: keys,
    tags: z.array(z.string().min(1)),
    byline: z.string().min(1),
    authors: keys.min(1),
    publishedAt: z.iso.datetime({ offset: true }).nullable(),
    cover: contentKey,
    sources: keys,
    status: z.enum(['published', 'draft']),
  })
  .refine(({ status, publishedAt }) => (status === 'published') === (publishedAt !== null), {
    message: 'a published story has a date, and a draft has none',
    path: ['publishedAt'],
  })
