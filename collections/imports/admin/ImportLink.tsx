'use client'
import { Link, useAuth, useConfig } from '@payloadcms/ui'

import { useWords } from '../../../src/features/bilingual/admin/useWords.ts'
import { canImport } from '../../../src/policies/canImport.ts'
import { importWords as words } from './importWords.ts'

/** The way to the import screen, above the groups of the menu, for those who may import. */
export const ImportLink = () => {
  const { config } = useConfig()
  const { user } = useAuth()
  const say = useWords()
  if (!canImport(user)) return null
  return (
    <Link
      className="nav__link desk-calendar-link"
      href={`${config.routes.admin}/import`}
      prefetch={false}
    >
      <span className="nav__link-label">{say(words.title)}</span>
    </Link>
  )
}
