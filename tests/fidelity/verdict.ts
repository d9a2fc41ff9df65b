import type { Difference } from './compare/compareFields.ts'
import type { Loss } from './compare/compareElements.ts'
import type { Pairs } from './compare/comparePairs.ts'
import type { MissingStretch } from './compare/missingText.ts'
import type { HugoAddress } from './hugo/hugoAddresses.ts'

/**
 * What became of a page.
 *
 * - *compared*: it is in the newsroom.
 * - *reported*: it is not, on purpose, and the import's report says why.
 * - *missing*: it is not, because of an error or without a word.
 * - *extra*: it is public in the newsroom and no page of Hugo's.
 * - *unseen*: it is a draft in the newsroom and no page of Hugo's.
 */
type PageState = 'compared' | 'reported' | 'missing' | 'extra' | 'unseen'

/** What is to be said of one page; `share` is how much of Hugo's text the post has, from 0 to 1. */
export type PageVerdict = {
  readonly file: string
  readonly language: string
  readonly state: PageState
  readonly share: number
  readonly characters: number
  readonly missing: readonly MissingStretch[]
  readonly differences: readonly Difference[]
  readonly pictures: readonly string[]
  readonly losses: readonly Loss[]
  /** For a page that was not imported: what the report says. */
  readonly reason: string
}

/** What is to be said of a site, the worst page first. */
export type Verdict = {
  readonly dir: string
  readonly hugo: string
  readonly pages: readonly PageVerdict[]
  readonly pairs: Pairs
  /** The mean share of the pages that were compared. */
  readonly mean: number
  /** How many pictures the rendered pages show. */
  readonly pictures: number
  /** Pages that Hugo refuses to build, by path. */
  readonly refused: readonly string[]
  readonly notes: readonly string[]
  /** Every address that Hugo built, in every language. */
  readonly addresses: readonly HugoAddress[]
}

/** How much of Hugo's text has to be there. */
export const limits = { page: 0.995, mean: 0.999 } as const

/** Tell whether a page is as it has to be. */
export const isGoodPage = (page: PageVerdict): boolean =>
  page.state === 'reported' ||
  page.state === 'unseen' ||
  (page.state === 'compared' &&
    page.share >= limits.page &&
    page.differences.length === 0 &&
    page.pictures.length === 0 &&
    page.losses.length === 0)

/** Tell whether everything of a site is as it has to be. */
export const isGoodSite = ({ pages, pairs, mean }: Verdict): boolean =>
  pages.every(isGoodPage) &&
  mean >= limits.mean &&
  pairs.lost.length === 0 &&
  pairs.made.length === 0
