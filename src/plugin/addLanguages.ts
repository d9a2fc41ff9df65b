import { en } from '@payloadcms/translations/languages/en'
import { zhTw } from '@payloadcms/translations/languages/zhTw'
import type { Config } from 'payload'

import { auditMessages } from '../../collections/audit-log/admin/messages.ts'
import { locales } from '../kernel/locale.ts'
import { taiwanWords } from './taiwanWords.ts'

type I18n = NonNullable<Config['i18n']>
type Translations = Record<string, Record<string, string>>

const mergeWords = (theirs: Translations = {}): Translations => ({
  ...taiwanWords,
  ...theirs,
  ...Object.fromEntries(
    Object.entries(taiwanWords).map(([group, words]) => [group, { ...words, ...theirs[group] }]),
  ),
})

/** The language whose words of Payload's are not those of Taiwan. */
const mended = 'zh-TW'

/** Speak both languages in the admin panel; a host's further languages and words stay. */
export const addLanguages = (theirs: I18n | undefined): I18n => {
  const translations = theirs?.translations as Record<string, Translations> | undefined
  return {
    fallbackLanguage: 'zh-TW',
    ...theirs,
    supportedLanguages: { en, 'zh-TW': zhTw, ...theirs?.supportedLanguages },
    translations: {
      ...translations,
      ...Object.fromEntries(
        locales.map((language) => {
          const theirWords = translations?.[language]
          const words = language === mended ? mergeWords(theirWords) : theirWords
          return [language, { ...words, waferdesk: { seen: auditMessages.heading[language] } }]
        }),
      ),
    },
  }
}
