import { slugify } from '../../../kernel/slug.ts'

/** Make a key from the preferred English form; empty only if that has no letter or digit. */
export const conceptKey = (english: string): string => {
  const slug = slugify(english.replace(/[^\x20-\x7e]/g, ' '))
  return /^\d/.test(slug) ? `term-${slug}`.slice(0, 96) : slug
}
