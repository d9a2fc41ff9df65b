import type { Messages } from '../../../src/kernel/messages.ts'

/** What a person reads on the screen of the translation memory. */
export const memoryWords = {
  title: { en: 'Translation memory', 'zh-TW': '翻譯記憶' },
  intro: {
    en: 'How something was said before, in either language: what the desk has agreed on, and what was imported.',
    'zh-TW': '查詢某個說法先前怎麼譯，中英文皆可：包含編輯台確認過的對應，以及匯入的內容。',
  },
  search: { en: 'Search the memory', 'zh-TW': '搜尋翻譯記憶' },
  phrase: { en: 'Words, in Chinese or English', 'zh-TW': '中文或英文詞句' },
  find: { en: 'Search', 'zh-TW': '搜尋' },
  searching: { en: 'Searching …', 'zh-TW': '搜尋中……' },
  found: { en: 'Pairs found: {count}', 'zh-TW': '找到 {count} 組' },
  foundMore: {
    en: 'The newest {count} pairs, and there are more',
    'zh-TW': '最新的 {count} 組，還有更多',
  },
  none: {
    en: 'Nothing was found for “{phrase}”. Try fewer words; of a word of one or two letters only the whole word is found.',
    'zh-TW': '找不到「{phrase}」。請試較短的詞句；一、兩個字母的英文須為完整單字。',
  },
  failed: {
    en: 'The memory could not be searched. Check the connection and try again.',
    'zh-TW': '無法搜尋翻譯記憶，請檢查連線後再試。',
  },
  more: { en: 'Show more', 'zh-TW': '顯示更多' },
  results: { en: 'What was found', 'zh-TW': '搜尋結果' },
  chinese: { en: 'Chinese', 'zh-TW': '中文' },
  english: { en: 'English', 'zh-TW': '英文' },
  fromFile: { en: 'from the file “{file}”', 'zh-TW': '來自檔案「{file}」' },
  untitled: { en: 'Untitled', 'zh-TW': '未命名' },
  uses: { en: 'said {count} times', 'zh-TW': '出現 {count} 次' },
  exchange: { en: 'Exchange with other tools (TMX)', 'zh-TW': '與其他工具交換（TMX）' },
  exportText: {
    en: 'The whole memory as one file, in TMX 1.4b, which translators’ tools open. Names of the desk are not in it.',
    'zh-TW': '將整個翻譯記憶存成一個 TMX 1.4b 檔，翻譯工具都能開啟。檔案不含編輯台人員姓名。',
  },
  export: { en: 'Download as TMX', 'zh-TW': '下載 TMX' },
  importText: {
    en: 'A TMX file with Chinese of Taiwan (zh-TW or zh-Hant) and English, up to {most} MB; larger ones with “waferdesk memory import” on the server. Nothing that is there is changed.',
    'zh-TW':
      '含臺灣中文（zh-TW 或 zh-Hant）與英文的 TMX 檔，最大 {most} MB；更大的檔案請在伺服器上使用「waferdesk memory import」。既有內容不會更動。',
  },
  showFiles: { en: 'Show imported files', 'zh-TW': '顯示匯入過的檔案' },
  files: { en: 'Imported files', 'zh-TW': '匯入過的檔案' },
  noFiles: { en: 'No file has been imported.', 'zh-TW': '尚未匯入檔案。' },
  pairs: { en: '{pairs} pairs', 'zh-TW': '{pairs} 組' },
  takeOut: { en: 'Take out', 'zh-TW': '移除' },
  takeOutNow: {
    en: 'Take out “{file}” for good',
    'zh-TW': '確定移除「{file}」',
  },
  keep: { en: 'Keep it', 'zh-TW': '保留' },
  takenOut: {
    en: '“{file}” was taken out. Pairs that the desk has agreed on, or another file says, are still there.',
    'zh-TW': '已移除「{file}」。編輯台確認過、或其他檔案也有的對應仍會保留。',
  },
  filesFailed: {
    en: 'The server did not answer. Nothing was taken out; check the connection and try again.',
    'zh-TW': '伺服器沒有回應，未移除任何內容；請檢查連線後再試。',
  },
  chooseFile: { en: 'TMX file', 'zh-TW': 'TMX 檔' },
  try: { en: 'Only try', 'zh-TW': '試匯入' },
  import: { en: 'Import', 'zh-TW': '匯入' },
  importing: { en: 'Reading “{name}” …', 'zh-TW': '正在讀取「{name}」……' },
  noFile: { en: 'Choose a file first.', 'zh-TW': '請先選擇檔案。' },
  tooLarge: {
    en: '“{name}” is larger than {most} MB. Import it on the server: waferdesk memory import <file.tmx>',
    'zh-TW': '「{name}」超過 {most} MB，請在伺服器上匯入：waferdesk memory import <file.tmx>',
  },
  importFailed: {
    en: '“{name}” could not be imported; what was read before that is kept. Import it again.',
    'zh-TW': '無法匯入「{name}」，先前已讀取的內容會保留，請再匯入一次。',
  },
  imported: {
    en: '“{name}”: {created} pairs new, {known} known already, {leftOut} units left out.',
    'zh-TW': '「{name}」：新增 {created} 組，原已有 {known} 組，略過 {leftOut} 個單元。',
  },
  tried: {
    en: 'Nothing was written. “{name}”: {created} pairs would be new, {known} are known already, {leftOut} units would be left out.',
    'zh-TW':
      '未寫入任何內容。「{name}」將新增 {created} 組，原已有 {known} 組，將略過 {leftOut} 個單元。',
  },
  line: { en: 'Line {line}: {message}', 'zh-TW': '第 {line} 行：{message}' },
} as const satisfies Messages
