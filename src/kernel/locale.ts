/** The two languages of the newsroom, as BCP 47 tags; they stand in addresses, columns and messages. */
export const locales = ['zh-TW', 'en'] as const

/** A language that the newsroom publishes in. */
export type Locale = (typeof locales)[number]

/** The language of a reader or a document that has said nothing else. */
export const defaultLocale: Locale = 'zh-TW'

/** A text in both languages. Either may be missing; neither is ever filled from the other. */
export type LocalizedText = Partial<Record<Locale, string>>

/** Tell whether a value is a language of the newsroom, spelled exactly as in addresses. */
export const isLocale = (value: unknown): value is Locale =>
  typeof value === 'string' && (locales as readonly string[]).includes(value)

/** Give the other language of the two. */
export const otherLocale = (locale: Locale): Locale => (locale === 'en' ? 'zh-TW' : 'en')
