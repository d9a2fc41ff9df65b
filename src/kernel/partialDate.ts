import type { Message } from './messages.ts'

/**
 * A date as precise as its source: `2025`, `2025-04` or `2025-04-09`.
 *
 * Sorts as text. A day that does not exist (`2025-02-30`) is no date.
 */
export const isPartialDate = (text: string): boolean => {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text)
  if (!parts) return false
  const [, year, month = '01', day = '01'] = parts
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`)
}

/** What a person reads who typed something else. */
export const partialDateMessage: Message = {
  en: 'Write the date as 2025, 2025-04 or 2025-04-09, as precisely as the source has it.',
  'zh-TW': '請寫成 2025、2025-04 或 2025-04-09，精確到來源所載為止。',
}
