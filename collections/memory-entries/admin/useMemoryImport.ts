'use client'
import { useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import type { FileAnswer } from '../../../src/features/bilingual/admin/sendFile.ts'
import { sendFile } from '../../../src/features/bilingual/admin/sendFile.ts'
import { useMemoryLinks } from './useMemoryLinks.ts'

type Counts = Readonly<Record<'created' | 'known' | 'leftOut', number>>

/** What the server says of a file, whose name it was. */
export type Imported = FileAnswer<Counts> & {
  readonly name: string
  readonly isTrial: boolean
}

/** Send a TMX file to the memory, and have what became of it. */
export const useMemoryImport = () => {
  const { i18n } = useTranslation()
  const link = useMemoryLinks()
  const [reading, setReading] = useState<string>()
  const [imported, setImported] = useState<Imported>()
  const take = async (file: File, isTrial: boolean): Promise<void> => {
    setImported(undefined)
    setReading(file.name)
    const query = new URLSearchParams({ name: file.name, dryRun: String(isTrial) })
    const answer = await sendFile<Counts>(`${link('/tmx')}?${query}`, i18n.language, file)
    setReading(undefined)
    setImported({ name: file.name, isTrial, ...answer })
  }
  return { reading, imported, take }
}
