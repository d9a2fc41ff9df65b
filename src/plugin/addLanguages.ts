import { en } from '@payloadcms/translations/languages/en'
import { zhTw } from '@payloadcms/translations/languages/zhTw'
import type { Config } from 'payload'

type I18n = NonNullable<Config['i18n']>
type Translations = Record<string, Record<string, string>>

/**
 * Where Payload's own words are not what a desk in Taiwan writes: 發布 and not 發佈, no space between
 * Chinese words, no word order left over from English.
 */
const taiwan: Translations = {
  general: {
    groupByLabel: '{{label}}分組',
    locale: '資料語言',
    locales: '資料語言',
    of: '／共',
    searchBy: '搜尋{{label}}',
    columns: '欄位',
    createNew: '新增',
    createNewLabel: '新增{{label}}',
    noValue: '未填',
    schedulePublishFor: '排程發布 {{title}}',
  },
  version: {
    ...Object.fromEntries(
      Object.entries(zhTw.translations.version as Record<string, string>)
        .filter(([, words]) => words.includes('發佈'))
        .map(([key, words]) => [key, words.replaceAll('發佈', '發布')]),
    ),
    changed: '已發布，有未發布的修改',
    publishChanges: '發布',
    draftHasPublishedVersion: '已發布，有未發布的修改',
  },
}

const mergeWords = (theirs: Translations = {}): Translations => ({
  ...taiwan,
  ...theirs,
  ...Object.fromEntries(
    Object.entries(taiwan).map(([group, words]) => [group, { ...words, ...theirs[group] }]),
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
      [mended]: mergeWords(translations?.[mended]),
    },
  }
}
