import type { Locale, LocalizedText } from '../../../kernel/locale.ts'

/**
 * What the termbase is made of.
 *
 * - *concept*: one thing, and how both languages name it. Its `key` is who it is, in files too.
 * - *form*: a name of a concept in one language. One is *preferred*; *allowed* ones are right as
 *   well; *forbidden* ones are understood, and proposed to be replaced by the preferred one.
 * - *exception*: a longer word that contains a forbidden form and means something else (`內存` in
 *   `國內存款`).
 */
export type Concept = {
  readonly key: string
  readonly domain: Domain
  readonly partOfSpeech: PartOfSpeech
  readonly forms: Readonly<Record<Locale, Forms>>
  /** Whether a segment that names it needs a counterpart that does; everyday words do not. */
  readonly needsCounterpart: boolean
  readonly note: string
  readonly examples: LocalizedText
  /** Dates as precise as known, both inclusive; outside of them the concept is not looked for. */
  readonly validFrom: string
  readonly validUntil: string
}

/** The names of a concept in one language. */
export type Forms = {
  readonly preferred: string
  readonly allowed: readonly string[]
  readonly forbidden: readonly ForbiddenForm[]
}

/** A name that this newsroom does not use, and why. */
export type ForbiddenForm = {
  readonly form: string
  readonly reason: ForbiddenReason
  readonly note: string
  readonly exceptions: readonly string[]
}

/** What concepts belong to. */
export const domains = ['controls', 'chips', 'manufacturing', 'ai', 'business', 'names'] as const

/** A field of knowledge. */
export type Domain = (typeof domains)[number]

/** The parts of speech, as TBX-Basic has them. */
export const partsOfSpeech = ['noun', 'properNoun', 'verb', 'adjective', 'adverb', 'other'] as const

/** A part of speech. */
export type PartOfSpeech = (typeof partsOfSpeech)[number]

/** Why a form is forbidden. */
export const forbiddenReasons = [
  'mainland',
  'inexact',
  'outdated',
  'informal',
  'misspelled',
  'unwanted',
] as const

/** A reason not to use a form. */
export type ForbiddenReason = (typeof forbiddenReasons)[number]
