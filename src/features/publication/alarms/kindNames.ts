import type { Message } from '../../../kernel/messages.ts'
import type { AlarmKind } from './alarm.ts'

/** The kinds of alarms, as people read them in a list. */
export const kindNames: Readonly<Record<AlarmKind, Message>> = {
  held: { en: 'Held', 'zh-TW': '暫停待決' },
  failed: { en: 'Failed', 'zh-TW': '失敗' },
  late: { en: 'Late', 'zh-TW': '逾時' },
  unseen: { en: 'Not visible to readers', 'zh-TW': '讀者未見' },
  worker: { en: 'No worker', 'zh-TW': '背景程式停擺' },
  outbox: { en: 'Outbox stuck', 'zh-TW': '通知積壓' },
}
