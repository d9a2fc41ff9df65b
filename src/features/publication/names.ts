import type { Message } from '../../kernel/messages.ts'
import type { Action, Origin, State } from './schedules/schedule.ts'

/** What a schedule does, as people read it. */
export const actionNames: Readonly<Record<Action, Message>> = {
  publish: { en: 'Publish', 'zh-TW': '發布' },
  withdraw: { en: 'Withdraw', 'zh-TW': '撤下' },
}

/** Where a schedule stands, as people read it. */
export const stateNames: Readonly<Record<State, Message>> = {
  armed: { en: 'Scheduled', 'zh-TW': '已排定' },
  done: { en: 'Done', 'zh-TW': '已完成' },
  held: { en: 'Held', 'zh-TW': '暫停待決' },
  failed: { en: 'Failed', 'zh-TW': '失敗' },
  cancelled: { en: 'Cancelled', 'zh-TW': '已取消' },
}

/** Who brought a schedule about, as people read it. */
export const originNames: Readonly<Record<Origin, Message>> = {
  clock: { en: 'The clock', 'zh-TW': '時鐘' },
  desk: { en: 'The desk', 'zh-TW': '編輯台' },
  program: { en: 'A program', 'zh-TW': '程式' },
}
