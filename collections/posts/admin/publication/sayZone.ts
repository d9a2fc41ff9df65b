import type { Locale } from '../../../../src/kernel/locale.ts'
import type { Messages } from '../../../../src/kernel/messages.ts'

// “Eastern time” is that of more than one place.
const cities: Messages = {
  'Asia/Taipei': { en: 'Taipei', 'zh-TW': '台北時間' },
  'America/New_York': { en: 'New York', 'zh-TW': '紐約時間' },
  'America/Los_Angeles': { en: 'Los Angeles', 'zh-TW': '洛杉磯時間' },
  'Europe/Amsterdam': { en: 'Amsterdam', 'zh-TW': '阿姆斯特丹時間' },
  'Europe/London': { en: 'London', 'zh-TW': '倫敦時間' },
  'Asia/Tokyo': { en: 'Tokyo', 'zh-TW': '東京時間' },
  'Asia/Seoul': { en: 'Seoul', 'zh-TW': '首爾時間' },
  UTC: { en: 'UTC', 'zh-TW': 'UTC' },
}

/**
 * Name a time zone as people do; one that is seldom met, by its IANA name.
 *
 * @example
 * sayZone('Asia/Taipei', 'zh-TW') // '台北時間'
 */
export const sayZone = (zone: string, language: Locale): string => cities[zone]?.[language] ?? zone
