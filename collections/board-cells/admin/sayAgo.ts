import type { Locale } from '../../../src/kernel/locale.ts'

const steps = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const

/**
 * Say how long ago a moment is: in days, hours or minutes; within the minute it is now.
 *
 * @example
 * sayAgo('2026-11-23T00:00:00Z', new Date('2026-11-26T09:00:00Z'), 'zh-TW') // '3 天前'
 */
export const sayAgo = (iso: string, now: Date, reader: Locale): string => {
  const passed = Math.max(0, now.getTime() - Date.parse(iso))
  const [unit, length] = steps.find(([, one]) => passed >= one) ?? steps[2]
  if (passed < 60_000) {
    return new Intl.RelativeTimeFormat(reader, { numeric: 'auto' }).format(0, 'second')
  }
  const format = new Intl.RelativeTimeFormat(reader, { numeric: 'always' })
  return format.format(-Math.floor(passed / length), unit)
}
