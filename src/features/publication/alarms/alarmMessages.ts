import type { Messages } from '../../../kernel/messages.ts'

/** What alarms say, and what to do about each. */
export const alarmMessages = {
  heldPublish: {
    en: 'The publication of “{title}” is held. {reason}',
    'zh-TW': '〈{title}〉的發布已暫停。{reason}',
  },
  heldWithdraw: {
    en: 'The withdrawal of “{title}” is held. {reason}',
    'zh-TW': '〈{title}〉的撤下已暫停。{reason}',
  },
  failedPublish: {
    en: '“{title}” could not be published. {reason}',
    'zh-TW': '〈{title}〉未能發布。{reason}',
  },
  failedWithdraw: {
    en: '“{title}” could not be withdrawn. {reason}',
    'zh-TW': '〈{title}〉未能撤下。{reason}',
  },
  latePublish: {
    en: '“{title}” should have been published at {at} and has not been yet. {reason}',
    'zh-TW': '〈{title}〉應於 {at} 發布，至今仍未發布。{reason}',
  },
  lateWithdraw: {
    en: '“{title}” should have been withdrawn at {at} and has not been yet. {reason}',
    'zh-TW': '〈{title}〉應於 {at} 撤下，至今仍未撤下。{reason}',
  },
  unseenPublish: {
    en: '“{title}” is published, but readers do not see it yet.',
    'zh-TW': '〈{title}〉已發布，但讀者尚未看到。',
  },
  unseenWithdraw: {
    en: '“{title}” is withdrawn, but readers still see it.',
    'zh-TW': '〈{title}〉已撤下，但讀者仍看得到。',
  },
  heldBundle: {
    en: 'Nothing of the bundle “{title}” was published. {reason} Open it, correct what is said or take it out, and press “Publish the bundle now” or “Move …”.',
    'zh-TW':
      '組合「{title}」全部暫停，都未發出。{reason}請開啟組合，依說明修正或移出文章，再按「立即發出整個組合」或「改期……」。',
  },
  blockedBundle: {
    en: 'The bundle “{title}” is due at {at}, and as it stands not everything can go: {reason} Open it, correct what is said, or take it out.',
    'zh-TW':
      '組合「{title}」預定 {at} 發出，但目前無法全部進行：{reason}請開啟組合，依說明修正或移出文章。',
  },
  failedBundle: {
    en: 'The bundle “{title}” went out, but not all of it: {reason} Open it, correct what is said, and press “Do it now after all”, or “Take it out”.',
    'zh-TW':
      '組合「{title}」已發出，但有部分未能進行：{reason}請開啟組合，依說明修正後按「仍要立即執行」，或按「移出組合」。',
  },
  lateBundle: {
    en: 'The bundle “{title}” should have gone out at {at} and has not yet. {reason}',
    'zh-TW': '組合「{title}」應於 {at} 發出，至今仍未發出。{reason}',
  },
  worker: {
    en: 'The worker is not running: nothing will be published on time. Start it again, or ask whoever runs this installation.',
    'zh-TW': '背景程式沒有執行，排程將無法準時發布。請重新啟動，或通知系統管理人員。',
  },
  outbox: {
    en: 'Readers may see older pages: what publications set off has not left for {seconds} seconds.',
    'zh-TW': '讀者可能看到舊頁面：發布後的通知已 {seconds} 秒未能送出。',
  },
  untitled: { en: 'Untitled', 'zh-TW': '未命名' },
  heading: { en: 'Needs attention', 'zh-TW': '需要處理' },
  none: { en: 'No alarms', 'zh-TW': '沒有警示' },
  count: { en: 'Alarms: {count}', 'zh-TW': '{count} 則警示' },
  since: { en: 'since {at}', 'zh-TW': '自 {at} 起' },
  unreachable: {
    en: 'The newsroom does not answer, so that alarms may be missing.',
    'zh-TW': '編輯台沒有回應，可能有警示未能顯示。',
  },
  mailSubject: { en: 'Alarms in the newsroom: {count}', 'zh-TW': '編輯台有 {count} 則警示' },
} as const satisfies Messages
