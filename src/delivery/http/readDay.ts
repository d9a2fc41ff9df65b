import { isPartialDate } from '../../kernel/partialDate.ts'

/** Read a day that an address names, `2025-04-09`; `undefined` for anything else. */
export const readDay = (text: unknown): string | undefined =>
  typeof text === 'string' && text.length === 10 && isPartialDate(text) ? text : undefined
