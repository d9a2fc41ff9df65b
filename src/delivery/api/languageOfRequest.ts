import type { Locale } from '../../kernel/locale.ts'
import { defaultLocale, isLocale } from '../../kernel/locale.ts'

const cookie = /(?:^|;\s*)payload-lng=([\w-]+)/

/**
 * The language that messages to whoever sent a request are written in: that of the admin panel, or
 * else the first of ours that `Accept-Language` names.
 */
export const languageOfRequest = (headers: Headers): Locale => {
  const chosen = cookie.exec(headers.get('Cookie') ?? '')?.[1]
  if (isLocale(chosen)) return chosen
  const accepted = (headers.get('Accept-Language') ?? '').slice(0, 200).split(',')
  for (const one of accepted) {
    const tag = one.trim().toLowerCase()
    if (tag.startsWith('zh')) return 'zh-TW'
    if (tag.startsWith('en')) return 'en'
  }
  return defaultLocale
}
