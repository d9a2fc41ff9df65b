import type { Messages } from '../../../src/kernel/messages.ts'

/** What a person reads where files of terms come in and go out. */
export const termsWords = {
  heading: { en: 'Files of terms', 'zh-TW': '術語檔' },
  out: {
    en: 'The whole termbase as a file, for translators and their tools:',
    'zh-TW': '將整份術語匯出成檔案，供譯者與翻譯工具使用：',
  },
  csv: { en: 'Download CSV', 'zh-TW': '下載 CSV' },
  tbx: { en: 'Download TBX', 'zh-TW': '下載 TBX' },
  in: {
    en: 'CSV or TBX (version 3), up to {most} MB. Concepts are known by their keys: none is deleted, and a file with a mistake is not brought in at all. Those that come with Waferdesk are imported by “npx waferdesk terms import --shipped”.',
    'zh-TW':
      'CSV 或 TBX（第 3 版），上限 {most} MB。概念以識別碼辨認，匯入不會刪除既有概念；檔案若有錯誤則完全不匯入。內建術語請以「npx waferdesk terms import --shipped」匯入。',
  },
  choose: { en: 'File of terms', 'zh-TW': '術語檔' },
  try: { en: 'Try without writing', 'zh-TW': '試匯入（不寫入）' },
  import: { en: 'Import', 'zh-TW': '匯入' },
  busy: { en: 'Reading “{name}” …', 'zh-TW': '正在讀取「{name}」……' },
  noFile: { en: 'Choose a file first.', 'zh-TW': '請先選擇檔案。' },
  wrongFile: {
    en: '“{name}” is neither CSV nor TBX. Its name has to end in .csv, .tbx or .xml.',
    'zh-TW': '「{name}」不是 CSV 或 TBX；檔名須以 .csv、.tbx 或 .xml 結尾。',
  },
  tooLarge: {
    en: '“{name}” is larger than {most} MB. Divide it, or use “npx waferdesk terms import”.',
    'zh-TW': '「{name}」超過 {most} MB。請分成數個檔案，或使用「npx waferdesk terms import」。',
  },
  done: {
    en: '“{name}”: {created} new, {updated} changed, {unchanged} as they were.',
    'zh-TW': '「{name}」：新增 {created} 個，更新 {updated} 個，{unchanged} 個相同。',
  },
  tried: {
    en: 'Nothing was written. “{name}”: {created} would be new, {updated} changed, {unchanged} are as they were.',
    'zh-TW':
      '未寫入任何內容。「{name}」將新增 {created} 個，更新 {updated} 個，{unchanged} 個相同。',
  },
  refused: {
    en: 'Nothing of “{name}” was brought in. Correct what is named here, and try again.',
    'zh-TW': '「{name}」完全沒有匯入。請修正以下問題後再試。',
  },
  failed: {
    en: '“{name}” could not be brought in: the server did not take it. Nothing was written; try again.',
    'zh-TW': '無法匯入「{name}」：伺服器沒有接受。未寫入任何內容，請再試一次。',
  },
  line: { en: 'Line {line}: {message}', 'zh-TW': '第 {line} 行：{message}' },
} as const satisfies Messages
