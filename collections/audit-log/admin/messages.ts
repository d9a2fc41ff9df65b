import type { Messages } from '../../../src/kernel/messages.ts'

/** The words of what was seen, and of the details of an entry. */
export const auditMessages = {
  heading: { en: 'What readers saw', 'zh-TW': '讀者看到的版本' },
  zone: { en: 'All times in {zone}.', 'zh-TW': '時間均為 {zone} 時區。' },
  never: {
    en: 'Readers have seen nothing of this post yet.',
    'zh-TW': '讀者尚未看過這篇文章。',
  },
  from: { en: 'From', 'zh-TW': '自' },
  until: { en: 'Until', 'zh-TW': '至' },
  still: { en: 'Readers see it now', 'zh-TW': '讀者目前看到' },
  revision: { en: 'Revision', 'zh-TW': '修訂版本' },
  who: { en: 'Who', 'zh-TW': '何人' },
  how: { en: 'How', 'zh-TW': '方式' },
  program: { en: 'The newsroom itself', 'zh-TW': '系統' },
  direct: { en: 'Published by hand', 'zh-TW': '手動發布' },
  scheduled: { en: 'By the clock, as scheduled', 'zh-TW': '依排程發布' },
  now: { en: '“Publish now”', 'zh-TW': '「立即發布」' },
  none: { en: 'None', 'zh-TW': '無' },
  'key.by': { en: 'Brought about by', 'zh-TW': '引發者' },
  'key.pinned': { en: 'Pinned revision', 'zh-TW': '鎖定的版本' },
  'key.instant': { en: 'Due at', 'zh-TW': '預定時刻' },
  'key.was': { en: 'Before', 'zh-TW': '原為' },
  'key.local': { en: 'Local time, as typed', 'zh-TW': '當地時間（輸入值）' },
  'key.zone': { en: 'Time zone', 'zh-TW': '時區' },
  'key.action': { en: 'Action', 'zh-TW': '動作' },
  'key.mark': { en: 'Mark', 'zh-TW': '發布記號' },
  'key.code': { en: 'Reason', 'zh-TW': '原因代碼' },
} as const satisfies Messages
