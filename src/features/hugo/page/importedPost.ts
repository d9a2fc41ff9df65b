import type { Body } from '../../../content/lexical/nodes.ts'
import type { Locale } from '../../../kernel/locale.ts'
import type { SpecGrid } from '../../chips/specGrid.ts'
import type { FrontMatter } from './frontMatter.ts'
import type { PictureFile } from '../site/pictureFinder.ts'

/** A table of an article that becomes a document of its own, and the block that stands for it. */
export type ImportedTable = {
  readonly blockId: string
  readonly title: string
  readonly grid: SpecGrid
}

/** A picture of an article: its figure's block, or none for a cover that the body does not show. */
export type ImportedPicture = {
  readonly blockId: string | undefined
  readonly address: string
  readonly alt: string
  readonly line: number | undefined
  readonly found: PictureFile | undefined
}

/** A page of Hugo's as a post of the newsroom, before anything is stored. */
export type ImportedPost = {
  readonly path: string
  readonly language: Locale
  readonly translationKey: string
  readonly slug: string
  readonly title: string
  readonly summary: string | undefined
  readonly body: Body
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
  readonly original: string
  /** Of the file and of the pictures that were found for it. */
  readonly fingerprint: string
  readonly tables: readonly ImportedTable[]
  readonly pictures: readonly ImportedPicture[]
  /** The address of the picture that is the cover, if it was found. */
  readonly cover: string | undefined
}
