import type { Messages } from '../../kernel/messages.ts'

/** What a machine or a person reads when a request is refused at the door. */
export const apiMessages = {
  bodyTooLarge: {
    en: 'The request is larger than {limit} MB and was not read. Divide it, or make its pictures smaller.',
    'zh-TW': '送出的內容超過 {limit} MB，未予處理。請分次送出，或將圖片縮小。',
  },
  fileTooLarge: {
    en: 'The file is larger than {limit} MB and was not kept. Make it smaller, and send it again.',
    'zh-TW': '檔案超過 {limit} MB，未予保存。請縮小後重新上傳。',
  },
  unreadable: {
    en: 'The request could not be read. Its content has to be JSON or a form.',
    'zh-TW': '無法讀取送出的內容，格式必須是 JSON 或表單。',
  },
  badValue: {
    en: 'A value does not fit its field: a number out of range, a date that is none, or a document that does not exist.',
    'zh-TW': '有欄位的值不合規定：數字超出範圍、日期無效，或指向不存在的文件。',
  },
  chipMissing: {
    en: 'There is no chip at this address.',
    'zh-TW': '這個網址沒有晶片。',
  },
  statusDates: {
    en: 'Write “on” as a day, 2025-04-09, and “known” as a moment, 2025-05-01T00:00:00Z.',
    'zh-TW': '「on」請寫成日期 2025-04-09，「known」請寫成時刻 2025-05-01T00:00:00Z。',
  },
  tableMissing: {
    en: 'There is no such table for readers: no published article shows it.',
    'zh-TW': '讀者看不到這張規格表，尚無已發布的文章使用它。',
  },
  tableQuestion: {
    en: 'Write “as-of” as a day, 2025-04-09, “known” as a moment, 2025-05-01T00:00:00Z, and “format” as json or csv.',
    'zh-TW':
      '「as-of」請寫成日期 2025-04-09，「known」請寫成時刻 2025-05-01T00:00:00Z，「format」請寫 json 或 csv。',
  },
  postMissing: {
    en: 'There is no such post for readers: it may not be published.',
    'zh-TW': '讀者看不到這篇文章，可能尚未發布。',
  },
  queryTooDeep: {
    en: 'The query is nested more than {limit} levels deep. Ask in several queries.',
    'zh-TW': '查詢的巢狀層數超過 {limit} 層，請分成數個查詢。',
  },
  queryTooWide: {
    en: 'The query asks for more than {limit} fields. Ask in several queries.',
    'zh-TW': '查詢的欄位超過 {limit} 個，請分成數個查詢。',
  },
  tooManyOperations: {
    en: 'The query begins more than {limit} operations at once. Ask in several queries.',
    'zh-TW': '查詢一次包含超過 {limit} 項操作，請分成數個查詢。',
  },
} as const satisfies Messages
