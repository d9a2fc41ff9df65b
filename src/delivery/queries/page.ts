import type { Cursor } from './cursor.ts'
import type { PostCard } from './postCard.ts'

/** A stretch of a list from new to old, and where the next one begins; it is not known how many. */
export type Page = { readonly cards: readonly PostCard[]; readonly next: Cursor | undefined }

/** Where in a list a page begins, and how long it is. */
export type PageRequest = { readonly before: Cursor | undefined; readonly size: number }
