import type { Post } from '../../../payload-types.ts'

/** The fields of a post that say something and have no place in a page of Hugo's. */
export const unwrittenFields = ({ chips, seo, sources }: Post): string[] => [
  ...(chips?.length ? ['chips'] : []),
  ...(sources?.length ? ['sources'] : []),
  ...(seo?.metaTitle || seo?.metaDescription || seo?.isHiddenFromSearch ? ['seo'] : []),
]
