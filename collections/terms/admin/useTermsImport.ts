'use client'
import { useConfig, useListQuery, useTranslation } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useState } from 'react'

import type { FileAnswer } from '../../../src/features/bilingual/admin/sendFile.ts'
import { sendFile } from '../../../src/features/bilingual/admin/sendFile.ts'

type Counts = Readonly<Record<'created' | 'updated' | 'unchanged', number>>

/** What the server says of a file, whose name it was. */
export type ImportedTerms = FileAnswer<Counts> & {
  readonly name: string
  readonly isTrial: boolean
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
    const answer = await sendFile<Counts>(`${address}?${query}`, i18n.language, file)
    setReading(undefined)
    setImported({ name: file.name, isTrial, ...answer })
    if (answer.counts && !isTrial) await refineListData?.({ page: 1 })
  }
  return { address, reading, imported, take }
}
