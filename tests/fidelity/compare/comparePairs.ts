import type { HugoPage } from '../hugo/hugoPage.ts'
import type { NewsroomPage } from '../newsroomPages.ts'

/** Which pages are translations of each other, by Hugo and by the newsroom. */
export type Pairs = {
  readonly hugo: number
  readonly same: number
  /** Hugo's pairs that the newsroom does not have, as two files. */
  readonly lost: readonly string[]
  /** The newsroom's pairs that Hugo does not have. */
  readonly made: readonly string[]
}

const pairOf = (one: string, other: string): string => [one, other].sort().join(' ↔ ')

/**
 * Compare the pairs of translations.
 *
 * @param pages those that have a file, in the newsroom's two languages.
 */
export const comparePairs = (pages: readonly HugoPage[], posts: readonly NewsroomPage[]): Pairs => {
  const files = new Set(pages.map(({ file }) => file))
  const byHugo = new Set(
    pages.flatMap(({ file, translations }) =>
      translations.filter((other) => files.has(other)).map((other) => pairOf(file, other)),
    ),
  )
  const stories = new Map<string, string[]>()
  for (const { translationKey, file } of posts) {
    stories.set(translationKey, [...(stories.get(translationKey) ?? []), file])
  }
  const byUs = new Set(
    [...stories.values()].flatMap(([one, other]) =>
      one !== undefined && other !== undefined ? [pairOf(one, other)] : [],
    ),
  )
  return {
    hugo: byHugo.size,
    same: [...byHugo].filter((pair) => byUs.has(pair)).length,
    lost: [...byHugo].filter((pair) => !byUs.has(pair)),
    made: [...byUs].filter((pair) => !byHugo.has(pair)),
  }
}
