import type { Post } from '../../../payload-types.ts'
import type { HugoOrigin } from '../page/hugoOrigin.ts'

/** What the desk has armed for a post, and what it once had. */
export type ExportedSchedules = {
  readonly publish: Date | undefined
  readonly withdraw: Date | undefined
  /** Whether there was ever a schedule of the kind, cancelled ones included. */
  readonly hadPublish: boolean
  readonly hadWithdraw: boolean
}

/**
 * A post as it is written out.
 *
 * - `post`: what readers see, or of a draft what is newest, or what a schedule has pinned.
 * - `imported`: what the import wrote of its file, where a revision still tells.
 */
export type ExportedPost = {
  readonly post: Post
  readonly path: string
  readonly imported: { readonly post: Post; readonly at: Date } | undefined
  readonly origin: HugoOrigin | undefined
  /** The text of the file that it came from. */
  readonly original: string | undefined
  readonly schedules: ExportedSchedules
  /** Whether readers do not see what is newest. */
  readonly hasNewer: boolean
  readonly redirects: ReadonlyArray<{ readonly from: string; readonly at: Date }>
}
