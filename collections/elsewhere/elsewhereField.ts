import type { FieldHook, PayloadRequest, TextareaField, TextField } from 'payload'

import { isLocale, otherLocale } from '../../src/kernel/locale.ts'

/** The rest of a field's name that stands for its text in the other language. */
const suffix = 'Elsewhere'

const writeElsewhere =
  (name: string): FieldHook =>
  ({ req, siblingDocWithLocales, value }) => {
    // A form that does not know the other text sends none, and changes none.
    if (typeof value !== 'string' || !isLocale(req.locale) || !siblingDocWithLocales) return
    const stored = siblingDocWithLocales[name] as Record<string, unknown> | undefined
    siblingDocWithLocales[name] = { ...stored, [otherLocale(req.locale)]: value.trim() || null }
  }

/**
 * Let a localized text be written in the other language too, beside it and in the same save.
 *
 * Payload shows one language at a time, and in a drawer no way to the other: a picture uploaded
 * there could get its alternative text in one language only. The field itself is not stored.
 */
export const elsewhereField = (field: TextField | TextareaField): TextField | TextareaField => ({
  name: `${field.name}${suffix}`,
  type: 'text',
  virtual: true,
  ...(field.label === undefined ? {} : { label: field.label }),
  maxLength: field.maxLength ?? 500,
  // An emptied text would leave a row without what it has to have.
  validate: (value: string | null | undefined, { req }: { req: PayloadRequest }) =>
    value === '' && field.required ? req.t('validation:required') : true,
  hooks: { beforeChange: [writeElsewhere(field.name)] },
  admin: {
    ...(field.admin?.condition ? { condition: field.admin.condition } : {}),
    custom: { elsewhereOf: field.name, isLong: field.type === 'textarea' },
    components: { Field: 'waferdesk/client#ElsewhereField' },
    disableBulkEdit: true,
    disableGroupBy: true,
    disableListColumn: true,
    disableListFilter: true,
  },
})
