import type { Messages } from '../../kernel/messages.ts'

/** The words of the desk's own screens. */
export const deskMessages = {
  purpose: { en: 'The bilingual newsroom', 'zh-TW': '中英雙語編輯台' },
  dashboard: { en: 'The desk', 'zh-TW': '編輯台' },
  writeZh: { en: 'Write in Chinese', 'zh-TW': '撰寫中文稿' },
  writeEn: { en: 'Write in English', 'zh-TW': '撰寫英文稿' },
  upload: { en: 'Upload a picture', 'zh-TW': '上傳圖片' },
  myDrafts: { en: 'My drafts', 'zh-TW': '我的草稿' },
  noDrafts: { en: 'Nothing of yours is unfinished.', 'zh-TW': '您沒有未完成的稿件。' },
  awaiting: { en: 'Awaiting the other language', 'zh-TW': '等待另一語言' },
  noAwaiting: {
    en: 'Every story of the last 90 days exists in both languages.',
    'zh-TW': '近 90 天的報導都已備齊兩種語言。',
  },
  due: { en: 'Due next', 'zh-TW': '即將執行的排程' },
  noDue: { en: 'Nothing is scheduled.', 'zh-TW': '目前沒有排程。' },
  published: { en: 'Recently published', 'zh-TW': '最近發布' },
  noPublished: { en: 'Nothing is published yet.', 'zh-TW': '尚未發布任何文章。' },
  chinese: { en: 'Chinese', 'zh-TW': '中文' },
  english: { en: 'English', 'zh-TW': '英文' },
  untitled: { en: 'Untitled', 'zh-TW': '未命名' },
  drafts: { en: 'Drafts and changes', 'zh-TW': '草稿與修改' },
  embargoed: { en: 'Embargoed', 'zh-TW': '禁發中' },
  mine: { en: 'I am an author', 'zh-TW': '我的文章' },
  slugProposal: { en: 'From the headline: {slug}', 'zh-TW': '由標題產生：{slug}' },
  slugUse: { en: 'Use', 'zh-TW': '採用' },
  slugMoves: {
    en: 'Readers know this post at “{slug}”. When you publish, that address will lead to the new one.',
    'zh-TW': '讀者目前用「{slug}」找到本文；發布後，舊網址會轉到新網址。',
  },
  deskClock: { en: 'That is {at} in {zone}.', 'zh-TW': '即 {zone} 時間 {at}。' },
  all: { en: 'All posts', 'zh-TW': '所有文章' },
} as const satisfies Messages
