import { isSlug } from '../../kernel/slug.ts'

/** Read the part of an address that names a document; `undefined` if no document can have it. */
export const decodeSlug = (part: string): string | undefined => {
  try {
    const slug = decodeURIComponent(part).normalize('NFC')
    return slug.length <= 96 && isSlug(slug) ? slug : undefined
  } catch {
    return undefined
  }
}
