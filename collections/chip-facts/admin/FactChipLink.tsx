'use client'
import { Link, useConfig, useFormFields } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'

import { useWords } from '../../../src/features/bilingual/admin/useWords.ts'
import { factMessages } from '../../../src/features/chips/facts/messages.ts'

/** From a fact to the screen of its chip, where it is decided about. */
export const FactChipLink = () => {
  const say = useWords()
  const { config } = useConfig()
  const chip = useFormFields(([fields]) => fields['chip']?.value)
  if (typeof chip !== 'number') return null
  const href = formatAdminURL({
    adminRoute: config.routes.admin,
    path: `/collections/chips/${chip}`,
  })
  return (
    <p>
      <Link className="desk-buttons__button" href={href} prefetch={false}>
        {say(factMessages.decideThere)}
      </Link>
    </p>
  )
}
