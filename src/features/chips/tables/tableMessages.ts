import type { Messages } from '../../../kernel/messages.ts'

/** What a table of chips says wrong, and what came of it. */
export const tableMessages = {
  notUtf8: {
    en: 'The file is not text in UTF-8. Save it as CSV in UTF-8 and try again.',
    'zh-TW': '檔案不是 UTF-8 文字。請另存為 UTF-8 的 CSV 後再試。',
  },
  notCsv: {
    en: 'The file is no CSV: {reason}. Nothing was imported.',
    'zh-TW': '檔案不是 CSV：{reason}。未匯入任何資料。',
  },
  tooLarge: {
    en: 'The file is larger than {most} MB. Nothing was imported; divide it.',
    'zh-TW': '檔案超過 {most} MB，未匯入任何資料；請分成數個檔案。',
  },
  missingColumns: {
    en: 'The table lacks columns that the mapping names: {columns}. Nothing was imported; check the file, or give a mapping of its own with --map.',
    'zh-TW':
      '表格缺少對應檔所列的欄位：{columns}。未匯入任何資料；請檢查檔案，或以 --map 指定對應檔。',
  },
  columnsTwice: {
    en: 'These columns of the mapping stand in the table more than once: {columns}. Nothing was imported; leave one of each.',
    'zh-TW': '對應檔所列的欄位在表格中重複：{columns}。未匯入任何資料；請各保留一欄。',
  },
  unmappedColumns: {
    en: 'These columns are left out, since the mapping does not name them: {columns}.',
    'zh-TW': '以下欄位不在對應檔中，略過：{columns}。',
  },
  noName: {
    en: 'The row has no name of a chip, and is left out.',
    'zh-TW': '此列沒有晶片名稱，略過。',
  },
  badName: {
    en: '“{name}” cannot be the name of a chip: a name has letters or digits, at most {most} characters, and is no formula. The row is left out.',
    'zh-TW':
      '「{name}」不能作為晶片名稱：名稱須含文字或數字、不超過 {most} 個字元，且不得為公式。略過此列。',
  },
  badVendor: {
    en: '“{name}” has no maker that can be kept; a new chip gets “–” instead. Add the maker on its screen.',
    'zh-TW': '「{name}」沒有可用的廠商名稱，新增的晶片以「–」代替；請在晶片頁面補上廠商。',
  },
  nameOfSeveral: {
    en: '“{name}” may be one of {count} chips, and the row is left out. Give it the full name of one of them.',
    'zh-TW': '「{name}」可能是 {count} 款晶片之一，略過此列。請改用其中一款的完整名稱。',
  },
  addressNumbered: {
    en: '“{name}”: another chip has the address “{slug}”, so this one gets “{numbered}”. Make sure that they are two chips.',
    'zh-TW':
      '「{name}」：網址代稱「{slug}」已有其他晶片使用，改為「{numbered}」。請確認兩者是不同的晶片。',
  },
  tooLong: {
    en: 'It is longer than {most} characters.',
    'zh-TW': '內容超過 {most} 個字元。',
  },
  formula: {
    en: 'It begins as a formula does.',
    'zh-TW': '開頭是公式。',
  },
  nameTwice: {
    en: '“{name}” stands in the table twice, and the second row is left out.',
    'zh-TW': '「{name}」在表格中出現兩次，略過第二列。',
  },
  notANumber: {
    en: '“{name}”, {column}: “{value}” is no number, and is left out.',
    'zh-TW': '「{name}」的 {column}：「{value}」不是數字，略過。',
  },
  notAValue: {
    en: '“{name}”, {column}: “{value}” is left out. {reason}',
    'zh-TW': '「{name}」的 {column}：略過「{value}」。{reason}',
  },
  tppDisagrees: {
    en: '“{name}”: the table says a TPP of {stated}, its own rates give {computed}. The rates are imported; the TPP is never.',
    'zh-TW':
      '「{name}」：表格所載 TPP 為 {stated}，依其算力計算為 {computed}。只匯入算力，不匯入 TPP。',
  },
  contradicts: {
    en: '“{name}”, {property}: “{value}” contradicts what the desk holds, {held}. It waits among the proposals.',
    'zh-TW': '「{name}」的{property}：「{value}」與目前採用的{held}矛盾，列為提議。',
  },
} as const satisfies Messages
