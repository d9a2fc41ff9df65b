import type { Locale } from './locale.ts'

/** One message in both languages; `{name}` marks a place that `say` fills. */
export type Message = Readonly<Record<Locale, string>>

/** The words of one feature; `satisfies Messages` makes a missing language a type error. */
export type Messages = Readonly<Record<string, Message>>

/**
 * Say a message in a language, its places filled.
 *
 * A place without a value stays as it is written, so that a mistake shows.
 *
 * @example
 * say({ en: '{count} rows', 'zh-TW': '{count} 列' }, 'en', { count: 8 }) // '8 rows'
 */
export const say = (
  message: Message,
  locale: Locale,
  values: Readonly<Record<string, string | number>> = {},
): string =>
  message[locale].replace(/\{(\w+)\}/g, (place, name: string) =>
    name in values ? String(values[name]) : place,
  )

/**
 * Say a message in both languages at once, its places filled: for what is kept and read later.
 *
 * A value that is a message itself is filled in in the language of the whole.
 */
export const sayInBoth = (
  message: Message,
  values: Readonly<Record<string, string | number | Message>> = {},
): Message => {
  const sayIn = (locale: Locale): string => {
    const own = Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'object' ? value[locale] : value,
    ])
    return say(message, locale, Object.fromEntries(own))
  }
  return { en: sayIn('en'), 'zh-TW': sayIn('zh-TW') }
}
