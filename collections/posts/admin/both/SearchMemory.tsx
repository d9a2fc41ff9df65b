'use client'
import { Link, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'

import { useWords } from '../../../../src/features/bilingual/admin/useWords.ts'
import { bothMessages as words } from './messages.ts'

/** The way to the translation memory, beside the work and not in its place. */
export const SearchMemory = () => {
  const say = useWords()
  const { config } = useConfig()
  const href = formatAdminURL({ adminRoute: config.routes.admin, path: '/memory' })
  return (
    <Link href={href} prefetch={false} target="_blank">
      {say(words.searchMemory)}
    </Link>
  )
}
