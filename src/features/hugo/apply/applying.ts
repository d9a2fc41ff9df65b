import type { Payload, PayloadRequest } from 'payload'
import type { Locale } from '../../../kernel/locale.ts'
import type { Problem } from '../../../kernel/problem.ts'

/**
 * One run of an import.
 *
 * `categories` and `media` know what the newsroom has, by name in a language and by hash; what a
 * story adds joins them only when the story is stored.
 */
export type Applying = {
  readonly payload: Payload
  readonly categories: Map<string, number>
  readonly categorySlugs: Set<string>
  readonly media: Map<string, number>
  readonly problems: Problem[]
  readonly made: { categories: number; tables: number; pictures: number }
}

/** A transaction of a run, and what it has made so far. */
export type StoryWriting = {
  readonly run: Applying
  readonly req: PayloadRequest
  readonly categories: Map<string, number>
  readonly media: Map<string, number>
  readonly made: { categories: number; tables: number; pictures: number }
}

/** The key of a category among those that are known. */
export const categoryKey = (name: string, language: Locale): string =>
  JSON.stringify([language, name.normalize('NFC').trim().toLowerCase()])
