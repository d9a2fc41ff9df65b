import type { Messages } from '../../../../src/kernel/messages.ts'

/** What a person reads where both languages of a story stand side by side. */
export const bothMessages = {
  title: { en: 'Both languages', 'zh-TW': '雙語並排' },
  unreachable: {
    en: 'How the languages stand to each other could not be loaded. Nothing of the texts is lost.',
    'zh-TW': '無法載入兩種語言的對應情形；文章內容沒有遺失。',
  },
  again: { en: 'Try again', 'zh-TW': '再試一次' },
  chinese: { en: 'Chinese', 'zh-TW': '中文' },
  english: { en: 'English', 'zh-TW': '英文' },
  show: { en: 'Show', 'zh-TW': '顯示' },
  gutter: { en: 'How paragraphs belong together', 'zh-TW': '段落對應' },
  fresh: { en: 'Up to date', 'zh-TW': '相符' },
  stale: { en: 'Out of date', 'zh-TW': '待更新' },
  staleZh: { en: 'Chinese has changed', 'zh-TW': '中文已修改' },
  staleEn: { en: 'English has changed', 'zh-TW': '英文已修改' },
  staleBoth: { en: 'Both have changed', 'zh-TW': '兩邊都已修改' },
  untranslated: { en: 'Not translated', 'zh-TW': '尚未翻譯' },
  proposed: { en: 'To be confirmed', 'zh-TW': '待確認' },
  different: { en: 'Different on purpose', 'zh-TW': '刻意不同' },
  alone: { en: 'On this side only', 'zh-TW': '僅此一側' },
  likely: { en: '{percent} % likely', 'zh-TW': '可能性 {percent}%' },
  count: { en: '{name}: {count}', 'zh-TW': '{name}：{count}' },
  nextStale: { en: 'Next out of date (F8)', 'zh-TW': '下一個待更新（F8）' },
  nextUntranslated: { en: 'Next untranslated (F8)', 'zh-TW': '下一個待翻譯（F8）' },
  nextDoubt: {
    en: 'Check figures and terms ({count})',
    'zh-TW': '查核數字與用語（{count}）',
  },
  noneOpen: {
    en: 'Nothing is out of date or untranslated.',
    'zh-TW': '沒有待更新或尚未翻譯的段落。',
  },
  acceptAll: { en: 'Confirm all {count}', 'zh-TW': '全部確認（{count}）' },
  tray: { en: 'The chosen paragraphs', 'zh-TW': '所選段落' },
  choose: {
    en: 'Choose a mark between the texts to see what was changed, and to answer it.',
    'zh-TW': '點選兩篇之間的標記，即可查看修改並回覆。',
  },
  gone: { en: 'Deleted', 'zh-TW': '已刪除' },
  nothing: { en: 'Nothing yet', 'zh-TW': '尚無內容' },
  writeIt: { en: 'Write the translation', 'zh-TW': '撰寫譯文' },
  translate: { en: 'Translate it', 'zh-TW': '更新譯文' },
  stillRight: { en: 'It is still right', 'zh-TW': '仍然正確' },
  agreeAgain: { en: 'Both say the same now', 'zh-TW': '兩邊已一致' },
  belongs: { en: 'They belong together', 'zh-TW': '確認對應' },
  purpose: { en: 'Different on purpose', 'zh-TW': '刻意不同' },
  onlyHere: { en: 'On this side only', 'zh-TW': '僅此一側' },
  joinThese: { en: 'Join these', 'zh-TW': '對應在一起' },
  apart: { en: 'Take apart', 'zh-TW': '解除對應' },
  close: { en: 'Close', 'zh-TW': '關閉' },
  agreedAt: { en: 'Agreed {at}', 'zh-TW': '{at} 確認' },
  more: {
    en: 'To join paragraphs, hold Ctrl or ⌘ (or press Space) on further marks, or drag one mark onto another.',
    'zh-TW':
      '要對應多個段落，請按住 Ctrl 或 ⌘（或按空白鍵）再選其他標記，也可以把標記拖到另一個上面。',
  },
  proposals: { en: 'Proposals', 'zh-TW': '建議譯文' },
  take: { en: 'Use this', 'zh-TW': '採用' },
  same: {
    en: 'The same in both languages',
    'zh-TW': '兩種語言相同，不需翻譯',
  },
  noPlace: {
    en: 'No place for these words was found in the text. Put the cursor where they belong and type them.',
    'zh-TW': '在文章裡找不到對應的位置，請把游標移到該處自行輸入。',
  },
  searchMemory: { en: 'Search the memory', 'zh-TW': '搜尋翻譯記憶' },
  sameAsBefore: {
    en: 'From the memory: the same sentence ({at})',
    'zh-TW': '翻譯記憶：原文相同（{at}）',
  },
  likeBefore: {
    en: 'From the memory: {percent} % alike ({at})',
    'zh-TW': '翻譯記憶：相似度 {percent}%（{at}）',
  },
  fromFile: { en: 'From the file “{file}”', 'zh-TW': '來自檔案「{file}」' },
  untitledStory: { en: 'Untitled', 'zh-TW': '未命名' },
  settled: { en: 'Noted.', 'zh-TW': '已記下。' },
  startLaidOut: {
    en: 'It begins with the same headings, paragraphs, lists and tables without words, and with the pictures, tables and videos; with the same cover, categories, chips, tags, authors and sources.',
    'zh-TW':
      '會帶入相同的標題層級、段落、清單與表格（不含文字），以及圖片、規格表與影片；封面、分類、晶片、標籤、作者與來源也相同。',
  },
  none: {
    en: 'This story has no {language} version yet.',
    'zh-TW': '這則報導還沒有{language}版。',
  },
} as const satisfies Messages
