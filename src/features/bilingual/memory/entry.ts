/**
 * The translation memory: what was said before, in both languages.
 *
 * - *entry*: a pair of texts, each of one segment or of several that belong together; the same pair
 *   is one entry, however often it was agreed on. Two texts are the same when their prints are.
 * - *origin*: why an entry is there: an agreement about a joint of a story, or a file that was
 *   imported. An entry without an origin is gone.
 * - *token*: what is counted when texts are held against each other: a word, a number, a mark, and
 *   of Chinese each character (`tokensOf`).
 * - *likeness*: from 0 to 1, how much of the longer text need not be edited (`likenessOf`).
 * - *gram*: what entries are found by: pairs of neighbouring tokens, and parts of words (`gramsOf`).
 * - *match*: an entry that says nearly what is to be translated.
 */
export const memoryLimits = {
  /** Characters of one text; longer ones are not kept. */
  text: 5000,
  /** From here on an entry is offered. */
  likeness: 0.75,
  /** How many matches are offered. */
  matches: 5,
  /** Entries that may be looked at for one search; more are left unseen. */
  candidates: 20_000,
  /** Hits on one page of the concordance. */
  page: 20,
  /** Characters of a phrase that is searched for. */
  phrase: 200,
  /** Bytes of a TMX file that is sent from a browser, as `limitBody` has it; the command line takes any size. */
  upload: 8_000_000,
} as const

/** Where an entry comes from. */
export type EntryOrigin = {
  /** The same for the same origin: the agreement's own, or one made of the file's name. */
  readonly key: string
  /** The story (`translationKey`) in which it was agreed on, or the name of the file. */
  readonly from: { readonly story: string } | { readonly file: string }
  /** The user who agreed. */
  readonly by?: number
  /** Whoever a file names as its author. */
  readonly author?: string
  /** ISO 8601. */
  readonly at: string
}
