import type { Messages } from '../../../src/kernel/messages.ts'

/** What a writer reads in the article editor. */
export const editorMessages = {
  draftSaved: { en: 'Saved', 'zh-TW': '已儲存' },
  draftSavedAt: { en: 'Saved at {time}', 'zh-TW': '{time} 已儲存' },
  draftUnsaved: { en: 'Not saved yet', 'zh-TW': '尚未儲存' },
  draftSaving: { en: 'Saving…', 'zh-TW': '儲存中…' },
  draftStuck: {
    en: 'The server does not answer. Your text is kept here and will be saved as soon as it does; do not close this page.',
    'zh-TW': '伺服器沒有回應。文字仍保留在此頁，連線恢復後會自動儲存，請勿關閉此頁。',
  },
  draftRefused: {
    en: 'The draft was not saved: {reason} Your text is kept here; copy it if you have to leave.',
    'zh-TW': '草稿未能儲存：{reason}文字仍保留在此頁，若要離開請先複製。',
  },
  draftSessionOver: {
    en: 'you are no longer logged in. Log in in another window, then go on typing here.',
    'zh-TW': '登入已失效。請在另一個視窗重新登入，再回到此頁繼續輸入。',
  },
  draftLeaveUnsaved: {
    en: 'The last changes could not be saved. Leave this page and lose them?',
    'zh-TW': '最後的修改未能儲存。要離開此頁並放棄這些修改嗎？',
  },
  pasteTooLarge: {
    en: 'Nothing was pasted: the clipboard holds {size} million characters, and an article takes at most {limit} million at once. Copy a smaller part.',
    'zh-TW': '未貼上：剪貼簿有 {size} 百萬個字元，一次最多可貼 {limit} 百萬個。請分段複製。',
  },
  pasteTooManyParts: {
    en: 'Nothing was pasted: the clipboard holds more paragraphs, list items and cells than one article may have. Copy a smaller part.',
    'zh-TW': '未貼上：剪貼簿的段落、清單項目與儲存格超過單篇文章的上限。請分段複製。',
  },
  pastedPictures: {
    en: 'Pictures that did not come along: {count}. Choose each where it stands.',
    'zh-TW': '有 {count} 張圖片未隨文字貼上，請在原處逐一選擇圖片。',
  },

  untitled: { en: 'Untitled', 'zh-TW': '未命名' },
  removeBlock: { en: 'Remove: {name}', 'zh-TW': '移除{name}' },
  english: { en: 'English', 'zh-TW': '英文' },
  chinese: { en: 'Chinese', 'zh-TW': '中文' },

  figure: { en: 'Picture', 'zh-TW': '圖片' },
  caption: { en: 'Caption', 'zh-TW': '圖說' },
  altMissing: {
    en: 'Alternative text is missing in: {languages}. The post cannot be published without it.',
    'zh-TW': '缺少{languages}替代文字，補齊後文章才能發布。',
  },
  decorative: { en: 'Decorative picture', 'zh-TW': '裝飾圖片' },
  pictureMissing: { en: 'This picture was not found:', 'zh-TW': '找不到這張圖片：' },
  pictureGone: {
    en: 'This picture has been deleted, or you may not see it. Choose another.',
    'zh-TW': '這張圖片已刪除，或您無權檢視。請另選一張。',
  },
  pictureEmpty: { en: 'No picture chosen yet.', 'zh-TW': '尚未選擇圖片。' },
  choosePicture: { en: 'Choose a picture', 'zh-TW': '選擇圖片' },
  replacePicture: { en: 'Choose another picture', 'zh-TW': '換一張圖片' },

  specTable: { en: 'Spec table', 'zh-TW': '規格表' },
  chooseTable: { en: 'Choose a table', 'zh-TW': '選擇規格表' },
  replaceTable: { en: 'Choose another table', 'zh-TW': '換一張規格表' },

  tableShows: { en: 'Chip data in the table', 'zh-TW': '表格的晶片資料' },

  chart: { en: 'Chart of chips', 'zh-TW': '晶片圖表' },
  chartKind: { en: 'What the chart shows', 'zh-TW': '圖表內容' },
  chartAsOf: { en: 'Of which day', 'zh-TW': '資料日期' },
  chartDay: { en: 'Day, such as 2025-04-09', 'zh-TW': '日期，例如 2025-04-09' },
  chartDrawn: {
    en: 'Drawn for readers from the facts of the chips; the preview shows it.',
    'zh-TW': '依晶片資料為讀者繪製，可在預覽中查看。',
  },

  video: { en: 'Video', 'zh-TW': '影片' },
  videoAddress: { en: 'Address or id of the video', 'zh-TW': '影片網址或代碼' },
  videoTitle: { en: 'What the video shows', 'zh-TW': '影片內容' },

  quotation: { en: 'Quotation', 'zh-TW': '引述' },
  quote: { en: 'What was said', 'zh-TW': '引述內容' },
  speaker: { en: 'Speaker', 'zh-TW': '發言者' },
  role: { en: 'Office or role', 'zh-TW': '職稱或身分' },
  sourceIs: { en: 'Source: {title}', 'zh-TW': '來源：{title}' },

  callout: { en: 'Call-out', 'zh-TW': '提示框' },
  calloutKind: { en: 'Kind', 'zh-TW': '種類' },
  calloutTitle: { en: 'Heading', 'zh-TW': '標題' },
  note: { en: 'Note', 'zh-TW': '說明' },
  tip: { en: 'Tip', 'zh-TW': '提示' },
  important: { en: 'Important', 'zh-TW': '重點' },
  warning: { en: 'Warning', 'zh-TW': '警告' },
  caution: { en: 'Caution', 'zh-TW': '注意' },

  code: { en: 'Code', 'zh-TW': '程式碼' },
  codeLanguage: { en: 'Language, such as python', 'zh-TW': '程式語言，例如 python' },
  codeCaption: { en: 'Caption', 'zh-TW': '說明' },

  htmlSource: { en: 'HTML source', 'zh-TW': 'HTML 原始碼' },
  htmlPreview: { en: 'Preview of the HTML', 'zh-TW': 'HTML 預覽' },
  htmlNote: {
    en: 'Scripts, styles and unknown players are taken out when it is shown.',
    'zh-TW': '顯示時會移除程式、樣式與不明來源的播放器。',
  },
  showPreview: { en: 'Preview', 'zh-TW': '預覽' },
  showSource: { en: 'Source', 'zh-TW': '原始碼' },

  shortcode: { en: 'Unknown shortcode', 'zh-TW': '未知短代碼' },
  shortcodeSource: { en: 'Source of the shortcode', 'zh-TW': '短代碼原始碼' },
  shortcodeHidden: {
    en: 'Readers do not see this. It is kept so that it can be exported again.',
    'zh-TW': '讀者看不到此內容；保留以便日後匯出。',
  },

  addChip: { en: 'Add a chip', 'zh-TW': '加入晶片' },
  chip: { en: 'Chip', 'zh-TW': '晶片' },
  citation: { en: 'Citation', 'zh-TW': '註記來源' },
} as const satisfies Messages
