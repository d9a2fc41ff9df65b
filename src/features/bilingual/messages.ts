import type { Messages } from '../../kernel/messages.ts'

/** What a person reads of the two languages of a story. */
export const bilingualMessages = {
  postMissing: {
    en: 'There is no such post, or you may not see it.',
    'zh-TW': '找不到這篇文章，或您沒有檢視權限。',
  },
  counterpartInTrash: {
    en: 'The other language of this story is in the trash. Restore it, or delete it for good, and try again.',
    'zh-TW': '這則報導的另一語言版本在垃圾桶裡。請先還原或永久刪除，再試一次。',
  },
  writeRefused: {
    en: 'You may not write posts. Ask an editor to create the other language.',
    'zh-TW': '您沒有撰寫文章的權限，請由編輯建立另一語言版本。',
  },
  joinSelf: {
    en: 'A post cannot be joined to itself. Choose another one.',
    'zh-TW': '文章無法與自己連結，請選擇另一篇。',
  },
  joinSameLanguage: {
    en: 'Both posts are in the same language. A story has one post in each language.',
    'zh-TW': '兩篇文章是同一種語言。一則報導的每種語言只能有一篇。',
  },
  joinTaken: {
    en: '“{title}” already belongs to a story in both languages. Separate it there first.',
    'zh-TW': '〈{title}〉所屬的報導已有兩種語言。請先在該文章解除連結。',
  },
  joinInTrash: {
    en: '“{title}” is in the trash. Restore it first.',
    'zh-TW': '〈{title}〉在垃圾桶裡，請先還原。',
  },
  joinRefused: {
    en: 'Readers see “{title}”, and would be led to another story: only an editor may do that.',
    'zh-TW': '讀者看得到〈{title}〉，連結會改變導向；只有編輯可以這麼做。',
  },
  aloneAlready: {
    en: 'This post has no counterpart to be separated from.',
    'zh-TW': '這篇文章沒有可解除連結的另一語言版本。',
  },
  segmentGone: {
    en: 'A paragraph that you chose is no longer there. Look again at what stands there now.',
    'zh-TW': '所選的段落已經不在了，請重新查看目前的內容。',
  },
  changedSince: {
    en: 'Somebody has changed this paragraph since you looked at it. Read it again before you answer.',
    'zh-TW': '您查看之後，有人改了這一段。請重讀後再回覆。',
  },
  filingChangedSince: {
    en: 'Somebody has changed one of the two since you looked at them. Look again before you answer.',
    'zh-TW': '您查看之後，有人改了其中一篇的資料。請重新查看後再回覆。',
  },
  needsBoth: {
    en: 'Choose at least one paragraph in each language.',
    'zh-TW': '每種語言請至少選一段。',
  },
  needsOne: {
    en: 'Choose paragraphs of one language only.',
    'zh-TW': '請只選一種語言的段落。',
  },
  embargoedUntil: { en: 'Embargo until {at}', 'zh-TW': '禁發至 {at}' },
  stateDraft: { en: 'Draft', 'zh-TW': '草稿' },
  statePublished: { en: 'Published', 'zh-TW': '已發布' },
  stateChanged: { en: 'Published, with unpublished changes', 'zh-TW': '已發布，有未發布的修改' },
  stateChangedShort: { en: 'Changed', 'zh-TW': '有修改' },
  stateTrashed: { en: 'In the trash', 'zh-TW': '在垃圾桶' },
  languageZh: { en: 'Chinese', 'zh-TW': '中文' },
  languageEn: { en: 'English', 'zh-TW': '英文' },
  writeZh: { en: 'Write the Chinese version', 'zh-TW': '撰寫中文版' },
  writeEn: { en: 'Write the English version', 'zh-TW': '撰寫英文版' },
  panel: { en: 'Both languages', 'zh-TW': '兩種語言' },
  thisPost: { en: 'this post', 'zh-TW': '本篇' },
  changedAt: { en: 'Changed {at}', 'zh-TW': '{at} 修改' },
  changedAtBy: { en: 'Changed {at} by {name}', 'zh-TW': '{at} 修改（{name}）' },
  none: { en: 'Not written yet', 'zh-TW': '尚未撰寫' },
  carriedOver: {
    en: 'Opens both side by side: the same structure, waiting for its words, and the same kind, cover, categories, chips, tags, authors and sources.',
    'zh-TW': '開啟雙語並排：相同的結構等待譯文，並帶入相同的封面、分類、晶片、標籤、作者與來源。',
  },
  sideBySide: { en: 'Side by side', 'zh-TW': '雙語並排' },
  agency: { en: 'Translation by an agency', 'zh-TW': '送翻譯社' },
  trashed: {
    en: 'Restore it, or delete it for good to write it anew.',
    'zh-TW': '請先還原；若要重寫，請永久刪除。',
  },
  showTrashed: { en: 'Show it in the trash', 'zh-TW': '到垃圾桶查看' },
  join: { en: 'Link to an existing post …', 'zh-TW': '連結到既有文章……' },
  joined: { en: 'The two posts are one story now.', 'zh-TW': '兩篇文章已連結為同一則報導。' },
  leave: { en: 'Separate the two', 'zh-TW': '解除連結' },
  leaveHeading: { en: 'Separate the two languages?', 'zh-TW': '要解除兩種語言的連結嗎？' },
  leaveBody: {
    en: 'Both posts stay as they are, as two stories. Readers can no longer switch between them.',
    'zh-TW': '兩篇文章都會保留，成為兩則報導；讀者不能再互相切換。',
  },
  left: { en: 'The posts are two stories now.', 'zh-TW': '兩篇文章已是各自獨立的報導。' },
  saveFirst: {
    en: 'Save the post first; then the other language can be written.',
    'zh-TW': '請先儲存本篇，再撰寫另一語言版本。',
  },
  unreachable: {
    en: 'The server did not answer. Check the connection and try again.',
    'zh-TW': '伺服器沒有回應，請檢查連線後再試。',
  },
  loading: { en: 'Loading …', 'zh-TW': '載入中……' },
  numberDiffers: {
    en: 'Chinese says “{chinese}”, English “{english}”. Correct one of them, or mark them as different on purpose.',
    'zh-TW': '中文是「{chinese}」，英文是「{english}」。請更正其一，或標為刻意不同。',
  },
  numberOnlyChinese: {
    en: 'Chinese says “{words}”, and English says nothing of it. Add it, or take it out.',
    'zh-TW': '中文有「{words}」，英文沒有。請補上或刪去。',
  },
  numberOnlyEnglish: {
    en: 'English says “{words}”, and Chinese says nothing of it. Add it, or take it out.',
    'zh-TW': '英文有「{words}」，中文沒有。請補上或刪去。',
  },
  untitled: { en: 'Untitled', 'zh-TW': '未命名' },
} as const satisfies Messages
