import type { TextField } from 'payload'

import { say } from '../src/kernel/messages.ts'
import { isPartialDate, partialDateMessage } from '../src/kernel/partialDate.ts'
import { languageOf } from './languageOf.ts'

/** A text field for a date that is only as precise as its source. */
export const partialDateField = (
  field: Pick<TextField, 'name' | 'label' | 'admin' | 'index' | 'required'>,
): TextField => ({
  ...field,
  type: 'text',
  hasMany: false,
  maxLength: 10,
  validate: (value: string | null | undefined, { req }) => {
    if (!value) return true
    return isPartialDate(value) || say(partialDateMessage, languageOf(req))
  },
})
