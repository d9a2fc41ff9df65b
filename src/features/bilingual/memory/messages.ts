import type { Messages } from '../../../kernel/messages.ts'

/** What the translation memory says, on its screen and of files. */
export const memoryMessages = {
  xmlBroken: {
    en: 'This is not well-formed XML ({reason}). What stands before this line was read; mend the file or export it again, and import it once more.',
    'zh-TW': 'XML 格式有誤（{reason}）。此行之前的內容已讀取；請修正檔案或重新匯出，再匯入一次。',
  },
  doctype: {
    en: 'The document type (DOCTYPE) defines something, entities perhaps. Keep only <!DOCTYPE tmx SYSTEM "tmx14.dtd">, or nothing of it.',
    'zh-TW':
      '文件類型宣告（DOCTYPE）含有定義，可能是實體。請只保留 <!DOCTYPE tmx SYSTEM "tmx14.dtd">，或整行刪除。',
  },
  tooDeep: {
    en: 'Elements are nested too deep here. This is no translation memory.',
    'zh-TW': '此處元素巢狀過深，這不是翻譯記憶檔。',
  },
  notTmx: {
    en: 'This is no TMX file: its root is “{reason}”. Export the memory as TMX 1.4.',
    'zh-TW': '這不是 TMX 檔，根元素為「{reason}」。請匯出為 TMX 1.4。',
  },
  encoding: {
    en: 'The file says that it is neither UTF-8 nor UTF-16 ({reason}). Export it again in UTF-8.',
    'zh-TW': '檔案宣告的編碼不是 UTF-8 或 UTF-16（{reason}），請以 UTF-8 重新匯出。',
  },
  notUtf8: {
    en: 'From here on the file is not UTF-8, as it should be. What stands before was read; export it again.',
    'zh-TW': '從此處起，檔案內容不是 UTF-8。之前的內容已讀取；請重新匯出檔案。',
  },
  otherLanguages: {
    en: 'This unit lacks Chinese of Taiwan (zh-TW or zh-Hant) or English, and was left out; other languages in it: {languages}.',
    'zh-TW':
      '這個單元缺少臺灣中文（zh-TW 或 zh-Hant）或英文，已略過；其中的其他語言：{languages}。',
  },
  tooLong: {
    en: 'A text of this unit has more than {most} characters; it was left out.',
    'zh-TW': '這個單元的文字超過 {most} 字，已略過。',
  },
  noWords: {
    en: 'One side of this unit has no words; it was left out.',
    'zh-TW': '這個單元有一邊沒有文字，已略過。',
  },
  nothing: { en: 'The file holds no translation units.', 'zh-TW': '檔案裡沒有翻譯單元。' },
} as const satisfies Messages
