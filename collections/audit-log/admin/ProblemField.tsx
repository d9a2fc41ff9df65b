'use client'
import { FieldLabel, useField } from '@payloadcms/ui'
import type { JSONFieldClientComponent } from 'payload'

import { useWords } from '../../../src/features/bilingual/admin/useWords.ts'
import type { Message } from '../../../src/kernel/messages.ts'
import { auditMessages } from './messages.ts'

/** What stands in the way of a schedule, in the words of whoever reads. */
export const ProblemField: JSONFieldClientComponent = ({ path, field }) => {
  const { value } = useField<{ readonly message?: Message } | null>({ path })
  const say = useWords()
  return (
    <div className="field-type">
      <FieldLabel as="span" label={field.label ?? ''} path={path} />
      <p>{say(value?.message ?? auditMessages.none)}</p>
    </div>
  )
}
