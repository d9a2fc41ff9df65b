import type { Messages } from '../../../../src/kernel/messages.ts'

/** What a person reads where a story goes to an agency and comes back. */
export const agencyWords = {
  title: { en: 'Translation by an agency', 'zh-TW': '送翻譯社' },
  back: { en: 'Both languages side by side', 'zh-TW': '雙語並排' },
  send: { en: 'Send', 'zh-TW': '送出' },
  sendText: {
    en: 'An XLIFF 2.1 file, which every translator’s tool opens. It tells for its way back where each paragraph belongs; only its target text may be changed.',
    'zh-TW':
      '下載 XLIFF 2.1 檔，各種翻譯工具都能開啟。檔案記有每段的位置，交回時可放回原處；只能填寫譯文。',
  },
  direction: { en: 'Direction', 'zh-TW': '翻譯方向' },
  fromChinese: { en: 'From Chinese into English', 'zh-TW': '中文譯為英文' },
  fromEnglish: { en: 'From English into Chinese', 'zh-TW': '英文譯為中文' },
  which: { en: 'Paragraphs', 'zh-TW': '段落' },
  all: { en: 'All, with what is translated already', 'zh-TW': '全部，含已有的譯文' },
  untranslated: { en: 'Only what is not translated', 'zh-TW': '只送尚未翻譯的' },
  stale: { en: 'Only what is out of date', 'zh-TW': '只送待更新的' },
  download: { en: 'Download the file', 'zh-TW': '下載檔案' },
  sendChosen: { en: 'Send to an agency', 'zh-TW': '送翻譯社' },
  sendSelected: { en: 'Send to an agency ({count})', 'zh-TW': '送翻譯社（{count}）' },
  takeFile: { en: 'Take back from an agency', 'zh-TW': '收回翻譯社譯文' },
  tooMany: {
    en: 'At most {most} posts go to an agency at once.',
    'zh-TW': '一次最多送 {most} 篇給翻譯社。',
  },
  notBegun: { en: 'No {language} version yet', 'zh-TW': '尚無{language}版' },
  receive: { en: 'Take back', 'zh-TW': '收回譯文' },
  receiveText: {
    en: 'Choose the file that came back. First you see what it would change; nothing is written before you take it.',
    'zh-TW': '選擇翻譯社交回的檔案。系統會先列出將改動的內容，確認後才會寫入。',
  },
  file: { en: 'XLIFF file', 'zh-TW': 'XLIFF 檔' },
  looking: { en: 'Reading the file …', 'zh-TW': '正在讀取檔案……' },
  refused: {
    en: 'Nothing of this file can be taken before these are mended:',
    'zh-TW': '請先修正以下問題，才能採用這個檔案：',
  },
  noticed: { en: 'Noticed', 'zh-TW': '請留意' },
  atLine: { en: 'Line {line}: {message}', 'zh-TW': '第 {line} 行：{message}' },
  counts: {
    en: '{taken} paragraphs to take, {conflicts} conflicts, {unchanged} unchanged, {leftOut} left out.',
    'zh-TW': '可採用 {taken} 段，衝突 {conflicts} 段，未變 {unchanged} 段，略過 {leftOut} 段。',
  },
  conflicts: { en: 'Changed here as well', 'zh-TW': '編輯台也改過' },
  conflictsText: {
    en: 'These were changed here after they were sent. They stay as they are, unless you take the words of the file.',
    'zh-TW': '這些段落送出後，編輯台也改過。除非選用檔案的文字，否則維持現狀。',
  },
  conflict: { en: 'Which words count?', 'zh-TW': '以哪個版本為準？' },
  ours: { en: 'Here', 'zh-TW': '編輯台' },
  theirs: { en: 'In the file', 'zh-TW': '檔案' },
  deleted: { en: 'Deleted here', 'zh-TW': '編輯台已刪除' },
  changes: { en: 'What will change', 'zh-TW': '將改動的內容' },
  confirmed: { en: 'Confirmed as it is', 'zh-TW': '確認維持原譯文' },
  behind: {
    en: 'The source has changed since: this will stand as out of date.',
    'zh-TW': '原文之後已修改，採用後會標為待更新。',
  },
  take: { en: 'Take {count} paragraphs', 'zh-TW': '採用 {count} 段' },
  taken: {
    en: '{taken} paragraphs were taken into the draft of “{title}”.',
    'zh-TW': '已將 {taken} 段寫入〈{title}〉的草稿。',
  },
  none: { en: 'There is nothing to take in this file.', 'zh-TW': '這個檔案沒有可採用的內容。' },
  unreachable: {
    en: 'The server did not answer. Nothing was changed; try again.',
    'zh-TW': '伺服器沒有回應，未做任何變更，請再試一次。',
  },
} as const satisfies Messages
