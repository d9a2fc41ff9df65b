import type { Locale } from '../../../../kernel/locale.ts'
import type { Concept, ForbiddenForm } from '../concept.ts'

/** What a known word is to a concept; an *exception* only keeps a shorter word from being found. */
type Standing = 'preferred' | 'allowed' | 'forbidden' | 'exception'

/** A word that the search knows. */
export type KnownWord = {
  readonly concept: Concept
  readonly standing: Standing
  readonly forbidden?: ForbiddenForm
  /** The folded form as it is written. */
  readonly letters: string
  /** The places in `letters` whose case counts. */
  readonly exact: readonly number[]
}

/** A letter of known words, and what may follow it. */
export type TrieNode = {
  readonly next: Map<string, TrieNode>
  readonly words: KnownWord[]
}

/** The concepts in force, ready to be looked for: a tree of letters for each language. */
export type Termbase = {
  readonly concepts: readonly Concept[]
  readonly words: Readonly<Record<Locale, TrieNode>>
}
