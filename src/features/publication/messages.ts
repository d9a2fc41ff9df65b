import type { Messages } from '../../kernel/messages.ts'

/** What a person reads about publication. */
export const publicationMessages = {
  bodyInvalid: {
    en: 'The request cannot be read at: {fields}.',
    'zh-TW': '請求內容有誤：{fields}。',
  },
  postMissing: {
    en: 'This post no longer exists.',
    'zh-TW': '這篇文章已經不存在。',
  },
  inTrash: {
    en: 'The post is in the trash. Restore it first.',
    'zh-TW': '文章在垃圾桶裡，請先還原。',
  },
  notAllowed: {
    en: 'Only an editor may change what readers see, now or later. Save a draft, and ask an editor.',
    'zh-TW': '只有編輯可以更動讀者現在或日後看到的內容。請儲存草稿，再請編輯處理。',
  },
  revisionMissing: {
    en: 'Revision {revision} no longer exists. Reload the post and choose again.',
    'zh-TW': '修訂版本 {revision} 已不存在，請重新載入文章後再選一次。',
  },
  revisionOfAnother: {
    en: 'Revision {revision} belongs to another post. Reload the post and choose again.',
    'zh-TW': '修訂版本 {revision} 屬於另一篇文章，請重新載入文章後再選一次。',
  },
  past: {
    en: '{instant} has passed. Choose a later time, or publish now.',
    'zh-TW': '{instant} 已經過了，請選較晚的時間，或立即發布。',
  },
  tooFar: {
    en: 'That is more than ten years ahead. Check the year.',
    'zh-TW': '這個時間在十年之後，請檢查年份。',
  },
  zoneUnknown: {
    en: 'There is no time zone “{zone}”. Use a name such as Asia/Taipei.',
    'zh-TW': '沒有「{zone}」這個時區，請使用 Asia/Taipei 之類的名稱。',
  },
  timeInvalid: {
    en: '“{local}” is no date and time. Write it as 2026-12-01T06:00.',
    'zh-TW': '「{local}」不是有效的日期與時間，請寫成 2026-12-01T06:00。',
  },
  timeSkipped: {
    en: '{local} does not exist in {zone}: clocks are put forward then. Choose {before} or {after}.',
    'zh-TW': '{zone} 沒有 {local} 這個時間：當時時鐘往前撥。請選 {before} 或 {after}。',
  },
  timeTwice: {
    en: '{local} comes twice in {zone}, when clocks are put back. Say whether the first or the second is meant.',
    'zh-TW': '{zone} 的 {local} 會出現兩次（時鐘往回撥），請指明是第一次還是第二次。',
  },
  alreadyPublish: {
    en: 'The post is already scheduled to be published. Move or cancel that schedule.',
    'zh-TW': '這篇文章已排定發布，請改期或取消原排程。',
  },
  alreadyWithdraw: {
    en: 'The post is already scheduled to be withdrawn. Move or cancel that schedule.',
    'zh-TW': '這篇文章已排定撤下，請改期或取消原排程。',
  },
  notPublished: {
    en: 'The post is not published, and no publication of it is scheduled before then: there is nothing to withdraw.',
    'zh-TW': '這篇文章尚未發布，在那之前也沒有排定發布，無從撤下。',
  },
  dateLater: {
    en: 'The post’s own date of publication is later than that. Clear the date, or choose a later time.',
    'zh-TW': '文章自訂的發布時間晚於這個時間。請清除文章的發布時間，或選較晚的時間。',
  },
  scheduleMissing: {
    en: 'This schedule no longer exists.',
    'zh-TW': '這筆排程已不存在。',
  },
  notArmed: {
    en: 'This schedule is no longer waiting: {state}. Reload the page.',
    'zh-TW': '這筆排程已不在等候中：{state}。請重新載入頁面。',
  },
  checkFailed: {
    en: '{reasons}',
    'zh-TW': '{reasons}',
  },
  schedulerGone: {
    en: '{name}, who scheduled it, may no longer publish. Another editor has to take it over or cancel it.',
    'zh-TW': '排程者{name}已無發布權限，須由其他編輯接手或取消。',
  },
  missed: {
    en: 'It was due at {instant}, and nothing could fire it for more than {hours} hours. Decide whether it still goes.',
    'zh-TW': '原定 {instant} 執行，但系統中斷超過 {hours} 小時未能執行。請決定是否仍要進行。',
  },
  gaveUp: {
    en: 'It was tried {attempts} times, and failed each time: {reason}',
    'zh-TW': '已嘗試 {attempts} 次，每次都失敗：{reason}',
  },
  publishedMeanwhile: {
    en: 'The post was published by hand before.',
    'zh-TW': '文章已先行手動發布。',
  },
  withdrawnMeanwhile: {
    en: 'The post was withdrawn by hand before.',
    'zh-TW': '文章已先行手動撤下。',
  },
  trashed: {
    en: 'The post was put into the trash.',
    'zh-TW': '文章已移至垃圾桶。',
  },
  deleted: {
    en: 'The post was deleted.',
    'zh-TW': '文章已刪除。',
  },
} as const satisfies Messages
