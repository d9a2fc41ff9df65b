import type { Message } from '../../../kernel/messages.ts'
import type { RunState, RunTask } from './importRun.ts'

/** Where a run stands, in words. */
export const runStateNames: Readonly<Record<RunState, Message>> = {
  uploading: { en: 'Uploading', 'zh-TW': '上傳中' },
  waiting: { en: 'Waiting for the worker', 'zh-TW': '等候背景程式' },
  working: { en: 'Under way', 'zh-TW': '進行中' },
  choosing: { en: 'Which site?', 'zh-TW': '選擇網站' },
  ready: { en: 'Ready to import', 'zh-TW': '可以匯入' },
  stopped: { en: 'Stopped', 'zh-TW': '已停止' },
  failed: { en: 'Failed', 'zh-TW': '失敗' },
  done: { en: 'Imported', 'zh-TW': '已匯入' },
  discarded: { en: 'Discarded', 'zh-TW': '已捨棄' },
}

/** What the worker is asked to do, in words. */
export const runTaskNames: Readonly<Record<RunTask, Message>> = {
  rehearse: { en: 'Dry run', 'zh-TW': '試匯入' },
  apply: { en: 'Import', 'zh-TW': '匯入' },
}
