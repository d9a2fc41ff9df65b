import type { Field, TextareaField, TextField } from 'payload'

import { elsewhereField } from './elsewhereField.ts'

/** Show a localized text in both languages, one below the other. */
export const inBothLanguages = (field: TextField | TextareaField): Field[] => [
  field,
  elsewhereField(field),
]
