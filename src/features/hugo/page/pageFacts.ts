import type { Locale } from '../../../kernel/locale.ts'
import type { PostKind } from '../../../kernel/postKind.ts'
import type { FrontMatter } from './frontMatter.ts'

/** What is known of a page before its text is converted. */
export type PageFacts = {
  readonly path: string
  readonly language: Locale
  readonly translationKey: string
  readonly slug: string
  readonly title: string
  readonly kind: PostKind
  readonly summary: string | undefined
  readonly categories: readonly string[]
  readonly tags: readonly string[]
  readonly byline: string | undefined
  readonly publishedAt: string | undefined
  readonly status: 'draft' | 'published'
  /** When it is to appear, and to go, if that is still to come. */
  readonly appearsAt: string | undefined
  readonly expiresAt: string | undefined
  /** The paths at which Hugo served it, decoded, its own first. */
  readonly addresses: readonly string[]
  readonly frontMatter: FrontMatter
  /** What it takes over from its sections and its site, where it says nothing itself. */
  readonly inherited: FrontMatter
}
