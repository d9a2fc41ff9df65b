import type { Message } from '../../../src/kernel/messages.ts'
import { locales } from '../../../src/kernel/locale.ts'

/** Tell whether a value is a message in both languages, as it is recorded. */
export const isMessage = (value: unknown): value is Message =>
  typeof value === 'object' &&
  value !== null &&
  locales.every((locale) => typeof (value as Record<string, unknown>)[locale] === 'string')
