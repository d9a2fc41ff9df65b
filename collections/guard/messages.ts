import type { Messages } from '../../src/kernel/messages.ts'

/** What is read when a request asks for more than it may, or brings what cannot be stored. */
export const guardMessages = {
  hiddenPath: {
    en: '“{path}” cannot be searched or sorted by: it leads to documents that are not public.',
    'zh-TW': '無法依「{path}」查詢或排序，該欄位指向未公開的內容。',
  },
  malformed: {
    en: '“{path}” is no filter. Write one like where[title][equals]=H20.',
    'zh-TW': '「{path}」不是有效的篩選條件，請寫成 where[title][equals]=H20 這樣的形式。',
  },
  unknownLocale: {
    en: 'There is no language “{locale}” here. Choose one of {locales}.',
    'zh-TW': '沒有「{locale}」這個語言，請使用 {locales}。',
  },
  limit: {
    en: 'At most {limit} documents are given at a time. Ask for the next page instead.',
    'zh-TW': '一次最多取得 {limit} 筆，請改用分頁。',
  },
  badCharacter: {
    en: 'The text at “{path}” contains a character that cannot be stored. Paste it again as plain text.',
    'zh-TW': '「{path}」的文字含有無法儲存的字元，請改以純文字重新貼上。',
  },
  tooDeep: {
    en: 'What was sent is nested too deeply at “{path}”. Simplify it, and send it again.',
    'zh-TW': '「{path}」的巢狀層數過多，請簡化後重新送出。',
  },
  tooMuch: {
    en: 'What was sent has more parts than one document may have. Divide it.',
    'zh-TW': '送出的內容過於龐大，超過單一文件的上限，請拆分。',
  },
} as const satisfies Messages
