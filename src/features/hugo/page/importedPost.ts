import type { Body } from '../../../content/lexical/nodes.ts'
import type { SpecGrid } from '../../chips/specGrid.ts'
import type { PictureFile } from '../site/pictureFinder.ts'
import type { HugoOrigin } from './hugoOrigin.ts'
import type { PageFacts } from './pageFacts.ts'

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
export type ImportedPost = PageFacts & {
  readonly body: Body
  /** The file's text, as it can be stored. */
  readonly original: string
  readonly origin: HugoOrigin
  readonly tables: readonly ImportedTable[]
  readonly pictures: readonly ImportedPicture[]
  /** The address of the picture that is the cover, if it was found. */
  readonly cover: string | undefined
}
