'use client'

import { useTranslation } from '@payloadcms/ui'
import { useMemo } from 'react'
import { isLocale, type Locale } from '../../../kernel/locale.ts'
import { say } from '../../../kernel/messages.ts'
import { gridMessages } from '../messages.ts'

/** Says a message of the grid editor in the language of the admin panel. */
export type Words = {
  readonly language: Locale
  readonly say: (
    key: keyof typeof gridMessages,
    values?: Readonly<Record<string, string | number>>,
  ) => string
}

/** Get the words of the grid editor; they are the same object until the language changes. */
export const useWords = (): Words => {
  const { i18n } = useTranslation()
  const language: Locale = isLocale(i18n.language) ? i18n.language : 'en'
  return useMemo(
    () => ({ language, say: (key, values) => say(gridMessages[key], language, values) }),
    [language],
  )
}
