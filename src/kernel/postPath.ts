import type { Locale } from './locale.ts'

/**
 * The path that readers find a post at, as it is stored and compared: Chinese stays Chinese.
 *
 * A link encodes it (`encodeURI`).
 */
export const postPath = (language: Locale, slug: string): string => `/${language}/posts/${slug}`
