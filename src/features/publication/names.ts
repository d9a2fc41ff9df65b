import type { Message } from '../../kernel/messages.ts'
import type { AuditEvent } from './audit/auditEntry.ts'
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

/** What the audit log records, as people read it. */
export const eventNames: Readonly<Record<AuditEvent, Message>> = {
  'post.published': { en: 'Published', 'zh-TW': '發布' },
  'post.updated': { en: 'Published anew', 'zh-TW': '發布更新' },
  'post.withdrawn': { en: 'Withdrawn', 'zh-TW': '撤下' },
  'post.trashed': { en: 'Put into the trash', 'zh-TW': '移至垃圾桶' },
  'post.deleted': { en: 'Deleted', 'zh-TW': '刪除' },
  'post.taken-over': { en: 'Editing taken over', 'zh-TW': '接手編輯' },
  'schedule.armed': { en: 'Scheduled', 'zh-TW': '排定' },
  'schedule.moved': { en: 'Moved to another time', 'zh-TW': '改期' },
  'schedule.repinned': { en: 'New revision pinned', 'zh-TW': '改為鎖定新版本' },
  'schedule.cancelled': { en: 'Schedule cancelled', 'zh-TW': '取消排程' },
  'schedule.held': { en: 'Held for a decision', 'zh-TW': '暫停待決' },
  'schedule.failed': { en: 'Failed', 'zh-TW': '執行失敗' },
  'schedule.retried': { en: 'Released again', 'zh-TW': '重新執行' },
  'embargo.set': { en: 'Embargo set', 'zh-TW': '設定禁發' },
  'embargo.moved': { en: 'Embargo moved', 'zh-TW': '更改禁發時間' },
  'embargo.lifted': { en: 'Embargo lifted', 'zh-TW': '解除禁發' },
  'embargo.broken': { en: 'Published before its embargo ended', 'zh-TW': '禁發期內發布' },
  'bundle.planned': { en: 'Bundle made', 'zh-TW': '建立組合' },
  'bundle.changed': { en: 'Name or policy of a bundle changed', 'zh-TW': '更改組合名稱或規則' },
  'bundle.moved': { en: 'Bundle moved to another time', 'zh-TW': '組合改期' },
  'bundle.retried': { en: 'Bundle released again', 'zh-TW': '重新執行組合' },
  'bundle.undone': { en: '“Publish now” of a bundle undone', 'zh-TW': '取消立即發出組合' },
  'bundle.cancelled': { en: 'Bundle cancelled', 'zh-TW': '取消組合' },
  'bundle.held': { en: 'Bundle held for a decision', 'zh-TW': '組合暫停待決' },
  'bundle.fired': { en: 'Bundle went out', 'zh-TW': '組合發出' },
  'bundle.reverted': { en: 'Bundle taken back', 'zh-TW': '復原組合' },
  'import.ordered': { en: 'Import of a site begun', 'zh-TW': '開始匯入網站' },
  'import.done': { en: 'Site imported', 'zh-TW': '網站匯入完成' },
  'import.stopped': { en: 'Import of a site stopped', 'zh-TW': '停止匯入網站' },
  'import.failed': { en: 'Import of a site failed', 'zh-TW': '網站匯入失敗' },
}
