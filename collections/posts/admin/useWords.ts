'use client'

import { useTranslation } from '@payloadcms/ui'
import { useMemo } from 'react'
import type { Locale } from '../../../src/kernel/locale.ts'
import { isLocale } from '../../../src/kernel/locale.ts'
import { say } from '../../../src/kernel/messages.ts'
import { editorMessages } from './messages.ts'

/** Says a message of the article editor in the language of the admin panel. */
export type Words = {
  readonly language: Locale
  readonly say: (
    key: keyof typeof editorMessages,
    values?: Readonly<Record<string, string | number>>,
  ) => string
}

/** Get the words of the article editor; they are the same object until the language changes. */
export const useWords = (): Words => {
  const { i18n } = useTranslation()
  const language: Locale = isLocale(i18n.language) ? i18n.language : 'en'
  return useMemo(
    () => ({ language, say: (key, values) => say(editorMessages[key], language, values) }),
    [language],
  )
}
