import type { Payload, PayloadRequest } from 'payload'

import type { Locale } from '../../../kernel/locale.ts'
import type { Problem } from '../../../kernel/problem.ts'
import type { Contents } from '../contentsOf.ts'
import type { PlannedPost } from '../plan/planImport.ts'
import type { Scheduling } from './armPage.ts'
import type { Converter } from '../converter/openConverter.ts'

/**
 * One run of an import.
 *
 * `categories` knows what the newsroom has, by name in a language; `media` what it has or is being
 * given, by hash, so that stories that are stored at the same time upload no picture twice.
 */
export type Applying = {
  readonly payload: Payload
  readonly convert: Converter['convert']
  /** Without, what is still to come stays a draft. */
  readonly scheduling: Scheduling | undefined
  readonly categories: ReadonlyMap<string, number>
  readonly media: Map<string, Promise<number | undefined>>
  /** The posts that there are already, by the path of their file. */
  readonly posts: Map<string, number>
  /** The paths at which Hugo served the pages of this run, by the path of their file. */
  readonly addresses: ReadonlyMap<string, string>
  /** The file of this run that Hugo served at a path. */
  readonly findFile: (path: string) => string | undefined
  /** Those whose links mean posts that were not there yet, and those that are to be scheduled. */
  readonly pending: Set<PlannedPost>
  readonly problems: Problem[]
  /** What each file's article is made of, by its path. */
  readonly contents: Map<string, Contents>
  readonly made: { categories: number; tables: number; pictures: number }
}

/** A transaction of a run, and what it has made so far. */
export type StoryWriting = {
  readonly made: { tables: number }
  /** Every post that can be there is: what a link does not find now it never will. */
  readonly isLast: boolean
  readonly run: Applying
  readonly req: PayloadRequest
}

/** The key of a category among those that are known. */
export const categoryKey = (name: string, language: Locale): string =>
  JSON.stringify([language, name.normalize('NFC').trim().toLowerCase()])
