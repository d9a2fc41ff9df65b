'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'

import { readerOf } from '../../../src/features/bilingual/readerOf.ts'
import { sendOrder } from './sendOrder.ts'

/** Why the newsroom refused; without words where it gave none. */
export type Refused = { readonly message?: string; readonly code?: string }

/** Ask for something to be done; `undefined` when it was. */
export type Send = (path: string, body: object) => Promise<Refused | undefined>

/**
 * Load what the desk's records say, and load it again after each change.
 *
 * @param path where it is, under the address of the API; `undefined` as long as there is nothing.
 */
export const useSheet = <Sheet>(path: string | undefined) => {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const language = readerOf(i18n)
  const api = `${config.serverURL}${config.routes.api}`
  const [sheet, setSheet] = useState<Sheet | 'unreachable'>()
  const load = useCallback(async () => {
    try {
      const headers = { 'Accept-Language': language }
      const response = await fetch(`${api}${path}`, {
        credentials: 'include',
        headers,
      })
      return response.ok ? ((await response.json()) as Sheet) : 'unreachable'
    } catch {
      return 'unreachable'
    }
  }, [api, path, language])
  useEffect(() => {
    if (path === undefined) return
    let isGone = false
    void (async () => {
      const loaded = await load()
      if (!isGone) setSheet(loaded)
    })()
    return () => {
      isGone = true
    }
  }, [path, load])
  const send: Send = async (to, body) => {
    const refused = await sendOrder(`${api}${to}`, body, language)
    if (!refused) setSheet(await load())
    return refused
  }
  return { sheet, send }
}
