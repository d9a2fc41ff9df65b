import type { Messages } from '../../src/kernel/messages.ts'

/** What the judge has to say. */
export const messages = {
  usage: {
    en: 'Usage: npm run hugo:fidelity -- <folder of a Hugo site> [--json <file>]',
    'zh-TW': '用法：npm run hugo:fidelity -- <Hugo 網站資料夾> [--json <檔案>]',
  },
  noHugo: {
    en: 'The program “hugo” was not found. Install it (Debian, Ubuntu: apt-get install hugo; macOS: brew install hugo) and try again.',
    'zh-TW':
      '找不到「hugo」程式，請先安裝（Debian、Ubuntu：apt-get install hugo；macOS：brew install hugo）再試一次。',
  },
  unreadable: {
    en: 'The site could not be read, or Hugo could not build it:',
    'zh-TW': '無法讀取網站，或 Hugo 無法建置：',
  },
  settings: {
    en: 'Hugo {hugo}; drafts, future and expired pages are built too, raw HTML is rendered, and the typographer is off, since an import keeps characters as they were written; words that only the site’s templates say are left out.',
    'zh-TW':
      'Hugo {hugo}；草稿、未來與過期的頁面一併建置，原始 HTML 照樣輸出，並關閉字元美化，因為匯入時保留原本的字元；只出現在網站版型裡的文字不計。',
  },
  notes: {
    en: 'Not there, or changed in the copy that Hugo built:',
    'zh-TW': '網站缺少的項目，或在 Hugo 建置的複本中更動的項目：',
  },
  refused: { en: 'Hugo refuses to build:', 'zh-TW': 'Hugo 拒絕建置：' },
  columns: {
    en: 'text, characters, differences, pictures, losses, page',
    'zh-TW': '內文、字元數、差異、圖片、遺漏、頁面',
  },
  moreGood: {
    en: '… and {count} more pages on which everything is as it has to be',
    'zh-TW': '……另有 {count} 頁完全符合',
  },
  reported: { en: 'not imported on purpose, as reported', 'zh-TW': '刻意不匯入，報告已說明' },
  missing: { en: 'not imported', 'zh-TW': '未匯入' },
  extra: { en: 'public, but no page of Hugo’s', 'zh-TW': '已公開，但不是 Hugo 的頁面' },
  unseen: { en: 'a draft, but no page of Hugo’s', 'zh-TW': '草稿，但不是 Hugo 的頁面' },
  text: { en: 'text', 'zh-TW': '內文' },
  difference: { en: 'Hugo {hugo}, newsroom {ours}', 'zh-TW': 'Hugo {hugo}，編輯室 {ours}' },
  picture: { en: 'picture', 'zh-TW': '圖片' },
  loss: { en: 'element', 'zh-TW': '元素' },
  lostPair: { en: 'pair that the newsroom lacks', 'zh-TW': '編輯室缺少的對照' },
  madePair: { en: 'pair that Hugo does not have', 'zh-TW': 'Hugo 沒有的對照' },
  summary: {
    en: '{good} of {pages} pages are as they have to be; text: mean {mean} %, worst {worst} % (limits 99.9 % and 99.5 %); {same} of {pairs} pairs; {pictures} pictures shown, {lostPictures} lost; {losses} unreported losses',
    'zh-TW':
      '{pages} 頁中有 {good} 頁符合；內文平均 {mean} %、最低 {worst} %（下限 99.9 % 與 99.5 %）；語言對照 {pairs} 組中有 {same} 組；顯示圖片 {pictures} 張，遺失 {lostPictures} 張；未報告的遺漏 {losses} 項',
  },
} satisfies Messages
