import type { Locale } from '../../../kernel/locale.ts'
import type { SpecColumn } from '../specGrid.ts'
import { findTableProperty } from './tableProperty.ts'

/** Say what stands at the head of a column: its label, or else the name of its property. */
export const columnLabel = (column: SpecColumn | undefined, locale: Locale): string =>
  column?.label[locale] || findTableProperty(column?.property)?.label[locale] || ''
