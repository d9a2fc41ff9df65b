'use client'
import { useTranslation } from '@payloadcms/ui'
import { useCallback } from 'react'

import type { Message } from '../../../kernel/messages.ts'
import { say } from '../../../kernel/messages.ts'
import { readerOf } from '../readerOf.ts'

/** Say messages in the language of whoever sits before the screen. */
export const useWords = () => {
  const { i18n } = useTranslation()
  const reader = readerOf(i18n)
  return useCallback(
    (message: Message, values: Readonly<Record<string, string | number>> = {}) =>
      say(message, reader, values),
    [reader],
  )
}
