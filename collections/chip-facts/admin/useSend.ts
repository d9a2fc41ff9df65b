'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'

import { readerOf } from '../../../src/features/bilingual/readerOf.ts'
import type { Send } from '../../chips/admin/useSheet.ts'
import { sendOrder } from '../../chips/admin/sendOrder.ts'

/** Give the way to send orders about facts. */
export const useSend = (): Send => {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const api = `${config.serverURL}${config.routes.api}`
  return (path, body) => sendOrder(`${api}${path}`, body, readerOf(i18n))
}
