import type { Locale } from '../../../../kernel/locale.ts'

const chinese = new Set(['zh-tw', 'zh-hant', 'zh-hant-tw'])

/**
 * Tell which of our languages a text in a TMX file is in; `undefined` for any other.
 *
 * Chinese is that of Taiwan. That of the mainland and of Hong Kong has other words, and a bare `zh`
 * does not say whose it is: none of them is taken for ours.
 */
export const tmxLanguage = (tag: string): Locale | undefined => {
  const low = tag.trim().toLowerCase().replaceAll('_', '-')
  if (chinese.has(low)) return 'zh-TW'
  return low === 'en' || low.startsWith('en-') ? 'en' : undefined
}
