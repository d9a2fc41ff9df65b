import { nodeId } from '../../../content/lexical/nodeId.ts'
import type { Locale } from '../../../kernel/locale.ts'
import { postKindOf } from '../../../kernel/postKind.ts'

/** The fields that file a story: as a rule its two languages have the same in them. */
export const sharedFields = [
  'kind',
  'cover',
  'categories',
  'chips',
  'tags',
  'authors',
  'sources',
] as const

/** One of the fields that file a story. */
export type SharedField = (typeof sharedFields)[number]

/**
 * What a field has: documents by their ids, tags by their words, the kind by its key; a cover and a
 * kind are a list of one.
 */
type SharedKeys = ReadonlyArray<number | string>

/** The print of what each language has in a field. */
export type SharedPrints = Readonly<Record<Locale, string>>

/** That the languages have different things in a field on purpose, as they were then. */
export type SettledField = {
  readonly field: SharedField
  readonly prints: SharedPrints
  /** Who said so, and when (ISO 8601). */
  readonly by?: number
  readonly at: string
}

/** A field in which the languages of a story differ. */
export type SharedDifference = {
  readonly field: SharedField
  readonly keys: Readonly<Record<Locale, SharedKeys>>
  readonly prints: SharedPrints
  /** Somebody has said that it is so on purpose, and neither side has changed since. */
  readonly isOnPurpose: boolean
}

/** The fields of a post as Payload gives them at depth 0. */
export type SharedValues = { readonly [field in SharedField]?: unknown }

const keysOf = (value: unknown): SharedKeys => {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value]
  return values.filter((one) => typeof one === 'number' || typeof one === 'string')
}

/** The same things in another order are the same. */
const printOf = (keys: SharedKeys): string =>
  nodeId(JSON.stringify(keys.map(String).toSorted((one, other) => (one < other ? -1 : 1))))

/** Find in what the two languages of a story are filed differently, in the order of the fields. */
export const findSharedDifferences = (
  posts: Readonly<Record<Locale, SharedValues>>,
  settled: readonly SettledField[],
): readonly SharedDifference[] =>
  sharedFields.flatMap((field): SharedDifference[] => {
    const valueOf = (language: Locale): unknown =>
      field === 'kind' ? postKindOf(posts[language].kind) : posts[language][field]
    const keys = { 'zh-TW': keysOf(valueOf('zh-TW')), en: keysOf(valueOf('en')) }
    const prints = { 'zh-TW': printOf(keys['zh-TW']), en: printOf(keys.en) }
    if (prints['zh-TW'] === prints.en) return []
    const isOnPurpose = settled.some(
      (one) =>
        one.field === field &&
        one.prints['zh-TW'] === prints['zh-TW'] &&
        one.prints.en === prints.en,
    )
    return [{ field, keys, prints, isOnPurpose }]
  })
