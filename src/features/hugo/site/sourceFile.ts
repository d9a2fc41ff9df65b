import type { Locale } from '../../../kernel/locale.ts'
import type { Problem } from '../../../kernel/problem.ts'
import type { Result } from '../../../kernel/result.ts'

/**
 * Where a page stands in a site.
 *
 * - *logical path*: from the content folder, without language and extension, e.g. `posts/h20`.
 * - *leaf bundle*: a folder with an `index` file; what lies beside it are its resources.
 * - *branch*: an `_index` file, which describes its folder.
 */
export type PagePlace = {
  /** The logical path; that of a bundle is its folder. */
  readonly logical: string
  readonly kind: 'single' | 'leaf' | 'branch'
  /** The folders above that are sections, outermost first. */
  readonly sections: readonly string[]
  /** The name of the file, or of a bundle's folder, e.g. `2024-03-01-h20`. */
  readonly name: string
  /** Hugo's name of the language. */
  readonly language: string
}

/** A content file of a site: `key` is the same for every language of a page. */
export type SourceFile = {
  /** From the site's folder, with `/`. */
  readonly path: string
  readonly key: string
  readonly language: Locale
  readonly place: PagePlace
  readonly read: () => Result<string, Problem>
}
