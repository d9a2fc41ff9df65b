import type { Locale } from './locale.ts'

/**
 * The names under which pages are cached, and by which they go stale.
 *
 * A page carries the tags of everything it shows; a change names the tags of what it touched. A tag
 * has at most 256 characters and no comma, by which Next joins them.
 */
export const cacheTags = {
  /** The article at an address, or the absence of one. */
  article: (language: Locale, slug: string) => `article:${language}:${slug}`,
  /** A story, in both languages: each language's page shows whether the other exists. */
  story: (translationKey: string) => `story:${translationKey.replaceAll(',', ';')}`,
  /** Everything that lists articles of a language: front page, categories, feed, search. */
  lists: (language: Locale) => `lists:${language}`,
  /** Names and order of the categories. */
  categories: 'categories',
  /** The chip index and every chip's page. */
  chips: 'chips',
  /** One comparison table. */
  specTable: (id: number | string) => `spec-table:${id}`,
  /** One picture with its texts. */
  media: (id: number | string) => `media:${id}`,
  /** One source. */
  source: (id: number | string) => `source:${id}`,
  /** Old addresses. */
  redirects: 'redirects',
} as const
