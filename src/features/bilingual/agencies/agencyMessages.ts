import type { Messages } from '../../../kernel/messages.ts'

/** What is said about files that go to agencies and come back. */
export const agencyMessages = {
  tooLarge: {
    en: 'The file is larger than {most} MB; nothing was read. A job of ours is far smaller: check that it is the right file.',
    'zh-TW': '檔案超過 {most} MB，未讀取任何內容。本系統匯出的檔案遠小於此，請確認選對檔案。',
  },
  notUnicode: {
    en: 'The file is neither UTF-8 nor UTF-16; nothing was read. Save it as UTF-8.',
    'zh-TW': '檔案不是 UTF-8 或 UTF-16 編碼，未讀取任何內容，請另存為 UTF-8。',
  },
  notXliff: {
    en: 'This is no XLIFF file: its root is “{root}”. Choose the .xlf file that came back.',
    'zh-TW': '這不是 XLIFF 檔，根元素為「{root}」。請選擇翻譯社交回的 .xlf 檔。',
  },
  version: {
    en: 'This is XLIFF of version {version}. Only 2.0 and 2.1 come from here: ask for the file in the format in which it was sent.',
    'zh-TW': '這是 XLIFF {version} 版；本系統送出的是 2.1 版。請翻譯社以原格式交回檔案。',
  },
  foreign: {
    en: 'This file was not made here, or a tool has taken out its skeleton, which says what its paragraphs belong to. Send the post again and have that file translated.',
    'zh-TW':
      '這個檔案不是由本系統匯出，或翻譯工具移除了骨架（skeleton），無法得知段落屬於何處。請重新匯出並翻譯新檔。',
  },
  several: {
    en: 'The file holds several stories. Take it back where they are taken together: under “Agency” in the admin panel, or with “waferdesk import xliff”.',
    'zh-TW':
      '檔案含有多則報導。請在管理介面的「送翻譯社」畫面一次收回，或使用「waferdesk import xliff」。',
  },
  storyTwice: {
    en: 'The file holds this story twice. Keep one of the two.',
    'zh-TW': '檔案中這則報導出現兩次，請只留一份。',
  },
  tooManyJobs: {
    en: 'The file holds more than {most} stories. Divide it.',
    'zh-TW': '檔案含有超過 {most} 則報導，請分成數個檔案。',
  },
  doctype: {
    en: 'The file has a document type declaration (DOCTYPE), which could define entities. Remove that line.',
    'zh-TW': '檔案含有文件類型宣告（DOCTYPE），可能定義實體，請刪除該宣告。',
  },
  tooDeep: {
    en: 'Elements are nested more than {most} deep; no job of ours is. Send the post again.',
    'zh-TW': '元素巢狀超過 {most} 層，本系統匯出的檔案不會如此，請重新匯出。',
  },
  xmlBroken: {
    en: 'This is not well-formed XML ({reason}). Mend this line, or have the file exported again by the tool that wrote it.',
    'zh-TW': 'XML 格式有誤（{reason}）。請修正這一行，或由原工具重新匯出。',
  },
  otherStory: {
    en: 'This file belongs to another story, not to this post. Open the post that it was made of, or choose another file.',
    'zh-TW': '這個檔案屬於另一則報導，不是這篇文章。請開啟當初匯出的文章，或改選其他檔案。',
  },
  otherTarget: {
    en: 'The post that this file was made for is no longer the other language of this story. Send it again.',
    'zh-TW': '這個檔案原本對應的文章已不是這則報導的另一語言版本，請重新匯出。',
  },
  wrongLanguages: {
    en: 'The file says that it goes from {source} to {target}; the post was sent from {ourSource} to {ourTarget}. Mend srcLang and trgLang, or choose another file.',
    'zh-TW':
      '檔案標示由 {source} 譯為 {target}，但送出時是由 {ourSource} 譯為 {ourTarget}。請修正 srcLang 與 trgLang，或改選其他檔案。',
  },
  noCounterpart: {
    en: 'This story has no {language} version yet. Start it first, laid out like this one; then its paragraphs have places to come back to.',
    'zh-TW': '這則報導還沒有{language}版。請先建立（帶入段落結構），譯文才有位置可以放回。',
  },
  noCounterpartOf: {
    en: '“{title}” has no {language} version yet. Start it first, or leave it out; nothing was sent.',
    'zh-TW': '〈{title}〉還沒有{language}版。請先建立，或不要選它；未送出任何內容。',
  },
  tooMuchToSend: {
    en: 'These stories make a file larger than {most} MB, which could not be taken back. Choose fewer.',
    'zh-TW': '這些報導合起來超過 {most} MB，交回時無法讀取，請減少篇數。',
  },
  nothingToSend: {
    en: 'There is nothing to send: no paragraph is as you asked. Choose other paragraphs.',
    'zh-TW': '沒有可送出的段落符合條件，請改選其他段落。',
  },
  unknownUnit: {
    en: 'Nothing was sent under the id “{id}”. Take this unit out, or have the file exported again.',
    'zh-TW': '當初沒有送出識別碼為「{id}」的段落，請移除這個單元，或重新匯出檔案。',
  },
  unitTwice: {
    en: 'The unit “{id}” stands in the file twice. Keep one.',
    'zh-TW': '單元「{id}」在檔案中出現兩次，請只留一個。',
  },
  sourceAltered: {
    en: 'The source text of this unit is not what was sent: somebody has changed it in the file. Put it back; only the target may be written.',
    'zh-TW': '這個單元的原文與送出時不同，有人在檔案中改了原文。請還原；只能填寫譯文。',
  },
  segmentCount: {
    en: 'This unit has to have {wanted} segments, and has {count}. Put the segment marks back where paragraphs end.',
    'zh-TW': '這個單元應有 {wanted} 段，現在有 {count} 段。請把分段標記放回段落之間。',
  },
  codeMissing: {
    en: 'The code for {what} is missing in the translation. Put it back: {words}',
    'zh-TW': '譯文缺少{what}的標記，請補上：{words}',
  },
  codeUnknown: {
    en: 'The translation has a code that the source has not. Take it out: {words}',
    'zh-TW': '譯文含有原文沒有的標記，請移除：{words}',
  },
  codeDoubled: {
    en: 'The code for {what} stands in the translation twice. Keep one: {words}',
    'zh-TW': '譯文中{what}的標記出現兩次，請只留一個：{words}',
  },
  codeBroken: {
    en: 'Codes of the translation cross each other, or one is not closed. Put them in order: {words}',
    'zh-TW': '譯文的標記交錯或未成對，請修正：{words}',
  },
  codeMisplaced: {
    en: 'The code for {what} cannot stand there. Move it: {words}',
    'zh-TW': '{what}的標記不能放在那裡，請移動：{words}',
  },
  plainOnly: {
    en: 'Titles and captions hold plain words, and this one has formatting or a line break. Take it out: {words}',
    'zh-TW': '標題與圖說只能是純文字，這裡有格式或換行，請移除：{words}',
  },
  emptied: {
    en: 'The translation of this unit was left empty; what stands there stays.',
    'zh-TW': '這個單元的譯文留空，維持現有內容。',
  },
  sourceGone: {
    en: 'The paragraph that this translates is no longer in the post; its translation was left out.',
    'zh-TW': '這段譯文的原文段落已不在文章裡，已略過。',
  },
  sourceMoved: {
    en: 'The source was changed after it was sent. The translation is taken, and stands as out of date.',
    'zh-TW': '原文在送出後已修改。譯文會採用，但標為待更新。',
  },
  noPlace: {
    en: 'There is no place for this translation in the other post. Put it in by hand: {words}',
    'zh-TW': '另一語言的文章裡沒有這段譯文的位置，請手動放入：{words}',
  },
  link: { en: 'the link', 'zh-TW': '連結' },
  chip: { en: 'the chip', 'zh-TW': '晶片' },
  citation: { en: 'the citation', 'zh-TW': '來源註記' },
  formatting: { en: 'formatting', 'zh-TW': '格式' },
  thing: { en: 'a part of the text', 'zh-TW': '文中元件' },
  noteBefore: {
    en: 'The source has changed since this was translated. It said: {words}',
    'zh-TW': '此段翻譯後原文已修改。原本是：{words}',
  },
  notePurpose: {
    en: 'Different on purpose: for reading only.',
    'zh-TW': '兩種語言刻意不同，僅供參考。',
  },
  noteAlone: {
    en: 'Stands in this language only, on purpose: for reading only.',
    'zh-TW': '僅此語言有這段內容，僅供參考。',
  },
  noteQuoted: {
    en: 'A quotation in its own language: it is not altered.',
    'zh-TW': '引述的原文，不更動。',
  },
  noteMarkup: {
    en: 'Raw HTML: it is translated in the newsroom, not here.',
    'zh-TW': '原始 HTML，由編輯台自行翻譯，不在此處理。',
  },
} as const satisfies Messages
