import type { Messages } from '../../../../kernel/messages.ts'

/** What reading a file of terms says. */
export const exchangeMessages = {
  tooLarge: {
    en: 'The file is larger than {most} MB; nothing was read. Divide it.',
    'zh-TW': '檔案超過 {most} MB，未讀取任何內容，請分成數個檔案。',
  },
  tooMany: {
    en: 'The file has more than {most} concepts; nothing was read. Divide it.',
    'zh-TW': '檔案超過 {most} 個概念，未讀取任何內容，請分成數個檔案。',
  },
  notUtf8: {
    en: 'The file is not UTF-8. Save it as “CSV UTF-8” or as XML in UTF-8.',
    'zh-TW': '檔案不是 UTF-8 編碼，請另存為「CSV UTF-8」，或 UTF-8 編碼的 XML。',
  },
  csvBroken: {
    en: 'This is not CSV ({reason}). Check the quotation marks around this line.',
    'zh-TW': '此處不是正確的 CSV（{reason}），請檢查這一行前後的引號。',
  },
  noColumn: {
    en: 'The first line names no column “{column}”. It has to name at least: chinese, english.',
    'zh-TW': '第一行沒有「{column}」欄位；至少要有 chinese 與 english。',
  },
  unknownColumn: {
    en: 'The column “{column}” is unknown. Possible are: {columns}.',
    'zh-TW': '沒有「{column}」這個欄位，可用的欄位：{columns}。',
  },
  columnTwice: {
    en: 'The column “{column}” is named twice. Keep one.',
    'zh-TW': '「{column}」欄位出現兩次，請只留一個。',
  },
  wrongCells: {
    en: 'This line has {count} cells, the first one {expected}. Check for a missing quotation mark or comma.',
    'zh-TW': '這一行有 {count} 格，標題列有 {expected} 格，請檢查是否缺少引號或逗號。',
  },
  forbiddenWrong: {
    en: '“{text}” is no forbidden form with its reason. Write for example: 芯片 {mainland}. Reasons: {reasons}.',
    'zh-TW':
      '「{text}」不是「禁用語 {理由}」的格式，請寫成例如：芯片 {mainland}。理由可為：{reasons}。',
  },
  valueWrong: {
    en: '“{text}” is no value of “{column}”. Possible are: {values}.',
    'zh-TW': '「{text}」不是「{column}」可用的值，可用的有：{values}。',
  },
  noteLong: {
    en: 'The text of “{column}” has more than {most} characters. Shorten it.',
    'zh-TW': '「{column}」的文字超過 {most} 字，請縮短。',
  },
  keyTwice: {
    en: 'The key “{key}” stands in line {other} already. Give each concept its own.',
    'zh-TW': '識別碼「{key}」已出現在第 {other} 行，每個概念請用不同的識別碼。',
  },
  nothing: {
    en: 'The file holds no terms.',
    'zh-TW': '檔案裡沒有術語。',
  },
  notTbx: {
    en: 'This is no TBX file of version 3 (ISO 30042:2019): its root is “{root}”. Export it again as TBX-Basic v3, style DCA or DCT.',
    'zh-TW':
      '這不是 TBX 第 3 版（ISO 30042:2019）檔案，根元素為「{root}」。請重新匯出為 TBX-Basic v3（DCA 或 DCT）。',
  },
  xmlBroken: {
    en: 'This is not well-formed XML ({reason}). Mend the file or export it again.',
    'zh-TW': 'XML 格式有誤（{reason}），請修正檔案或重新匯出。',
  },
  doctype: {
    en: 'The file has a document type declaration (DOCTYPE), which could define entities. Remove that line.',
    'zh-TW': '檔案含有文件類型宣告（DOCTYPE），可能定義實體，請刪除該宣告。',
  },
  tooDeep: {
    en: 'Elements are nested more than {most} deep. This is no termbase.',
    'zh-TW': '元素巢狀超過 {most} 層，這不是術語檔。',
  },
  noChinese: {
    en: 'The concept “{key}” has no Chinese term (zh-TW); it was left out. Add one and import again.',
    'zh-TW': '概念「{key}」沒有繁體中文（zh-TW）用語，已略過；補上後可再匯入。',
  },
  noEnglish: {
    en: 'The concept “{key}” has no English term; it was left out. Add one and import again.',
    'zh-TW': '概念「{key}」沒有英文用語，已略過；補上後可再匯入。',
  },
  otherLanguage: {
    en: 'Terms in “{language}” were left out; this newsroom keeps zh-TW and en.',
    'zh-TW': '已略過語言為「{language}」的用語；本系統只保存 zh-TW 與 en。',
  },
  otherSubject: {
    en: 'The subject “{subject}” is unknown here; the concept was filed under “{domain}”. Possible are: {domains}.',
    'zh-TW': '沒有「{subject}」這個領域，已歸入「{domain}」。可用的領域：{domains}。',
  },
} as const satisfies Messages
