import type { Messages } from '../../src/kernel/messages.ts'

/** What a person reads when a post is refused. */
export const postMessages = {
  noDay: {
    en: 'Write the day that the table shows, as 2025-04-09.',
    'zh-TW': '請填寫表格要呈現的日期，例如 2025-04-09。',
  },
  addressMissing: {
    en: 'The post has no address, and the headline gives none. Write one, such as “h20-licence”.',
    'zh-TW': '這篇文章沒有網址代稱，標題也無法產生。請自行填寫，例如「h20-licence」。',
  },
  addressTaken: {
    en: '“{title}” already has the address “{slug}”. Choose another.',
    'zh-TW': '〈{title}〉已使用網址代稱「{slug}」，請換一個。',
  },
  addressInTrash: {
    en: '“{title}”, which is in the trash, has the address “{slug}”. Choose another, or delete that post for good.',
    'zh-TW': '垃圾桶中的〈{title}〉仍占用網址代稱「{slug}」。請換一個，或將該文章永久刪除。',
  },
  storyTaken: {
    en: 'The story already has a post in this language: “{title}”.',
    'zh-TW': '這則報導已有同一語言的文章：〈{title}〉。',
  },
  storyInTrash: {
    en: 'The story’s post in this language, “{title}”, is in the trash. Restore it, or delete it for good.',
    'zh-TW': '這則報導在此語言的文章〈{title}〉在垃圾桶裡，請還原或永久刪除。',
  },
  alternativeTextMissing: {
    en: 'A picture has no alternative text in both languages: {names}. Describe it in Media, or mark it as decorative.',
    'zh-TW': '有圖片尚未備齊兩種語言的替代文字：{names}。請到媒體庫補上，或標示為裝飾圖片。',
  },
  bodyUnreadable: {
    en: 'The text cannot be read at “{path}”: something there does not belong in an article. Paste it again as plain text.',
    'zh-TW': '內文在「{path}」處無法讀取，含有文章不支援的內容，請改以純文字重新貼上。',
  },
  dateNotCome: {
    en: 'The date of publication has not come, and readers would see the post at once. Clear the date to publish now; or clear it and use “Schedule …” to publish then.',
    'zh-TW':
      '發布時間還沒到，而發布後讀者會立刻看到。要現在發布，請清除時間；要屆時才發布，請清除時間後改用「排程……」。',
  },
  publishRefused: {
    en: 'Only an editor may change what readers see. Save a draft instead, and ask an editor to publish it.',
    'zh-TW': '只有編輯可以更動讀者看到的內容。請儲存為草稿，再請編輯發布。',
  },
  videoMissing: {
    en: 'Paste the address of the video, or write its id.',
    'zh-TW': '請貼上影片網址，或填寫影片代碼。',
  },
  videoUnknown: {
    en: 'This is no address or id of a YouTube or Vimeo video. Copy the address from the page of the video.',
    'zh-TW': '這不是 YouTube 或 Vimeo 影片的網址或代碼。請到影片頁面複製網址。',
  },
} as const satisfies Messages
