'use client'
import { useAuth } from '@payloadcms/ui'

import { useWords } from '../../../src/features/bilingual/admin/useWords.ts'
import { DeskLink } from '../../../src/features/desk/admin/DeskLink.tsx'
import { canImport } from '../../../src/policies/canImport.ts'
import { importWords as words } from './importWords.ts'

/** The way to the import screen, for those who may import. */
export const ImportLink = () => {
  const { user } = useAuth()
  const say = useWords()
  return canImport(user) ? <DeskLink label={say(words.title)} path="/import" /> : null
}
