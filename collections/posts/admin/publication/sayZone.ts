import type { Locale } from '../../../../src/kernel/locale.ts'

/**
 * Name a time zone as people do.
 *
 * @example
 * sayZone('Asia/Taipei', 'zh-TW') // '台北時間'
 */
export const sayZone = (zone: string, language: Locale): string => {
  if (zone === 'UTC') return 'UTC'
  const options = { timeZone: zone, timeZoneName: 'longGeneric' } as const
  const parts = new Intl.DateTimeFormat(language, options).formatToParts(0)
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone
}
