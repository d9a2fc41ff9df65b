'use client'
import { useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import { useMemoryLinks } from './useMemoryLinks.ts'

/** What the server says of a file. */
export type Imported = {
  readonly name: string
  readonly isTrial: boolean
  /** Nothing where it could not be imported at all. */
  readonly counts: Readonly<Record<'created' | 'known' | 'leftOut', number>> | null
  readonly problems: ReadonlyArray<{ readonly line?: number; readonly message: string }>
}

type Answer = Pick<Imported, 'counts' | 'problems'>

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
    const answer = await send(`${link('/tmx')}?${query}`, i18n.language, file)
    setReading(undefined)
    setImported({ name: file.name, isTrial, ...answer })
  }
  return { reading, imported, take }
}
