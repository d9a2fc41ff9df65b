import type { Messages } from '../../../kernel/messages.ts'

/** What a person reads about embargoes. */
export const embargoMessages = {
  embargoed: {
    en: 'The post is under embargo until {until}. Nothing publishes it before, except an administrator who gives a reason in the panel “Publication”.',
    'zh-TW':
      '這篇文章禁發至 {until}，在此之前不能發布；只有管理員可以在「發布」面板附上原因提前發布。',
  },
  tooEarly: {
    en: '{asked} is before the end of the embargo, {until}. Choose {until} or later; only an administrator can go before it, with a reason.',
    'zh-TW': '{asked} 早於解禁時刻 {until}。請選 {until} 或更晚；只有管理員可以附上原因提前發布。',
  },
  held: {
    en: 'It was to be published at {asked}, but the post is under embargo until {until}. Move it to {until} or later, or cancel it.',
    'zh-TW': '原定 {asked} 發布，但文章禁發至 {until}。請改期到 {until} 或更晚，或取消排程。',
  },
  unproven: {
    en: 'Say who set the embargo and how it is known, or attach a file that shows it.',
    'zh-TW': '請寫明由誰要求、依據為何，或附上佐證檔案。',
  },
  past: {
    en: '{until} has passed: that would be no embargo. Choose a later time.',
    'zh-TW': '{until} 已經過了，無法禁發。請選較晚的時間。',
  },
  live: {
    en: 'Readers see this post already. Withdraw it first; then it can be put under embargo.',
    'zh-TW': '讀者已經看得到這篇文章。請先撤下，再設定禁發。',
  },
  shorten: {
    en: 'Only an administrator may end the embargo before {until}. Ask one, and say why.',
    'zh-TW': '只有管理員可以讓文章早於 {until} 解禁。請向管理員說明原因。',
  },
  reasonMissing: {
    en: 'Say why the embargo, {until}, does not hold any more. The reason is recorded.',
    'zh-TW': '請寫明為何不再禁發至 {until}；原因會留下紀錄。',
  },
  wouldHold: {
    en: 'The post is scheduled to be published at {asked}, which the embargo would hold. Ask an editor to set it.',
    'zh-TW': '文章已排定 {asked} 發布，設定禁發會讓排程暫停。請由編輯設定。',
  },
  missing: {
    en: 'The post is not under embargo. Reload the page.',
    'zh-TW': '這篇文章沒有禁發。請重新載入頁面。',
  },
  proofMissing: {
    en: 'The uploaded file is no longer there. Choose it again.',
    'zh-TW': '上傳的檔案已不存在，請重新選擇。',
  },
  otherMissing: {
    en: 'The story has no post in the other language that could take over the embargo.',
    'zh-TW': '這則報導沒有另一語言的文章可以沿用禁發。',
  },
} as const satisfies Messages
