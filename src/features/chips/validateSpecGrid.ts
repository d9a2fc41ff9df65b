import type { JSONFieldValidation } from 'payload'
import { isLocale } from '../../kernel/locale.ts'
import { checkSpecGrid } from './checkSpecGrid.ts'

/** The `validate` of a JSON field that holds a spec table's grid, in the language of the request. */
export const validateSpecGrid: JSONFieldValidation = (value, { req, required }) => {
  const language = req.i18n?.language
  return checkSpecGrid(value, isLocale(language) ? language : 'en', required)
}
