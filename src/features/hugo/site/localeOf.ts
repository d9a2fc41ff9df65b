import type { Locale } from '../../../kernel/locale.ts'

/**
 * Tell which language of the newsroom a language of Hugo's is, if it is one.
 *
 * Simplified Chinese is none: it is another way of writing, not of spelling a tag.
 */
export const localeOf = (language: string): Locale | undefined => {
  const tag = language.toLowerCase().replaceAll('_', '-')
  if (tag === 'en' || tag.startsWith('en-')) return 'en'
  return /^zh(-hant)?(-(tw|hk|mo))?$/.test(tag) ? 'zh-TW' : undefined
}
