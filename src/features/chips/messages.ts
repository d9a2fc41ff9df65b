import type { Messages } from '../../kernel/messages.ts'

/** The words of chips and spec tables: refusals, and what the grid editor says and announces. */
export const chipMessages = {
  tooManyRows: {
    en: 'A spec table holds at most {limit} rows; this would make {count}.',
    'zh-TW': '規格表最多 {limit} 列，這樣會有 {count} 列。',
  },
  tooManyColumns: {
    en: 'A spec table holds at most {limit} columns; this would make {count}.',
    'zh-TW': '規格表最多 {limit} 欄，這樣會有 {count} 欄。',
  },
  lastColumn: {
    en: 'A spec table needs at least one column.',
    'zh-TW': '規格表至少要有一欄。',
  },
  textTooLong: {
    en: 'the text is longer than {limit} characters; shorten it.',
    'zh-TW': '文字超過 {limit} 個字元，請縮短。',
  },
  duplicateId: {
    en: 'its id stands twice in the table; remove one of the two.',
    'zh-TW': '識別碼在表中重複，請刪除其中一個。',
  },
  unknownColumn: {
    en: 'it has a cell for a column that does not exist; remove that cell.',
    'zh-TW': '有一格屬於不存在的欄位，請刪除該格。',
  },
  malformed: {
    en: 'This is not the data of a spec table (at “{path}”); restore an earlier version or start anew.',
    'zh-TW': '這不是規格表的資料（位置「{path}」）；請還原較早的版本，或重新建立。',
  },
  problemInCell: {
    en: 'Row {row}, column {column}{language}: {finding}',
    'zh-TW': '第 {row} 列第 {column} 欄{language}：{finding}',
  },
  problemInLabel: {
    en: 'Name of column {column}{language}: {finding}',
    'zh-TW': '第 {column} 欄的欄名{language}：{finding}',
  },
  problemInRow: { en: 'Row {row}: {finding}', 'zh-TW': '第 {row} 列：{finding}' },
  inEnglish: { en: ' (English)', 'zh-TW': '（英文）' },
  inChinese: { en: ' (Chinese)', 'zh-TW': '（中文）' },
  moreProblems: { en: 'And {count} more.', 'zh-TW': '另有 {count} 處。' },

  pasteTooLarge: {
    en: 'Nothing was pasted: the clipboard holds {size} million characters, far more than a table. Copy only the cells you need.',
    'zh-TW': '未貼上：剪貼簿有 {size} 百萬個字元，遠超過一張表。請只複製需要的儲存格。',
  },
  pasteEmpty: {
    en: 'Nothing was pasted: the clipboard holds no text.',
    'zh-TW': '未貼上：剪貼簿裡沒有文字。',
  },
  pasteTooLong: {
    en: 'Nothing was pasted: the copied table has more than {limit} rows, the most a spec table holds. Copy fewer rows.',
    'zh-TW': '未貼上：複製的表格超過 {limit} 列，已達規格表上限。請少複製幾列。',
  },
  pasteTooWide: {
    en: 'Nothing was pasted: the copied table has {count} columns, and a spec table holds at most {limit}. Copy fewer columns.',
    'zh-TW': '未貼上：複製的表格有 {count} 欄，規格表最多 {limit} 欄。請少複製幾欄。',
  },
  pasteLongCell: {
    en: 'Nothing was pasted: row {row}, column {column} of the copied table has {count} characters, and a cell holds at most {limit}.',
    'zh-TW': '未貼上：複製的表格第 {row} 列第 {column} 欄有 {count} 個字元，一格最多 {limit} 個。',
  },
  rowsPadded: {
    en: '{count} rows were shorter than the others and were filled up with empty cells.',
    'zh-TW': '有 {count} 列比其他列短，已補上空白格。',
  },
  mergedCells: {
    en: '{count} merged cells were split; their text stands in the first place.',
    'zh-TW': '拆開了 {count} 個合併儲存格，文字放在第一格。',
  },
} satisfies Messages
