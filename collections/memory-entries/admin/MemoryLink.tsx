'use client'
import { useAuth } from '@payloadcms/ui'

import { useWords } from '../../../src/features/bilingual/admin/useWords.ts'
import { DeskLink } from '../../../src/features/desk/admin/DeskLink.tsx'
import { canEnterAdmin } from '../../../src/policies/canEnterAdmin.ts'
import { memoryWords as words } from './memoryWords.ts'

/** The way to the screen of the translation memory. */
export const MemoryLink = () => {
  const { user } = useAuth()
  const say = useWords()
  return canEnterAdmin(user) ? <DeskLink label={say(words.title)} path="/memory" /> : null
}
