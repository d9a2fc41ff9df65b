'use client'
import { useConfig, useListQuery, useTranslation } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useState } from 'react'

/** What the server says of a file of terms. */
export type ImportedTerms = {
  readonly name: string
  readonly isTrial: boolean
  /** Nothing where it was not brought in. */
  readonly counts: Readonly<Record<'created' | 'updated' | 'unchanged', number>> | null
  readonly problems: ReadonlyArray<{ readonly line?: number; readonly message: string }>
}

type Answer = Pick<ImportedTerms, 'counts' | 'problems'>

const send = async (address: string, language: string, file: File): Promise<Answer> => {
  try {
    const response = await fetch(address, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Accept-Language': language, 'Content-Type': 'application/octet-stream' },
      body: file,
    })
    if (response.ok) return (await response.json()) as Answer
  } catch {
    // Said like any other failure.
  }
  return { counts: null, problems: [] }
}

/** Send a file of terms, have what became of it, and show the list anew. */
export const useTermsImport = () => {
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const { refineListData } = useListQuery()
  const address = formatAdminURL({ apiRoute: config.routes.api, path: '/terms/file' })
  const [reading, setReading] = useState<string>()
  const [imported, setImported] = useState<ImportedTerms>()
  const take = async (file: File, isTrial: boolean): Promise<void> => {
    setImported(undefined)
    setReading(file.name)
    const query = new URLSearchParams({ name: file.name, dryRun: String(isTrial) })
    const answer = await send(`${address}?${query}`, i18n.language, file)
    setReading(undefined)
    setImported({ name: file.name, isTrial, ...answer })
    if (answer.counts && !isTrial) await refineListData?.({ page: 1 })
  }
  return { address, reading, imported, take }
}
