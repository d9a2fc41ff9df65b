import type { Messages } from '../../../kernel/messages.ts'

/** What writing Markdown has to say; a key is the second half of the problem's code. */
export const messages = {
  'format-lost': {
    en: 'The format of “{text}” cannot be written without HTML; its words were.',
    'zh-TW': '「{text}」的格式必須用 HTML 才能寫出，只保留文字。',
  },
  'merged-cells': {
    en: 'Merged cells of a table were written as single ones.',
    'zh-TW': '表格的合併儲存格已拆開寫出。',
  },
  'lost-link': {
    en: 'The article that “{text}” links to is not among those written; the words were kept.',
    'zh-TW': '「{text}」連到的文章不在匯出範圍內，只保留文字。',
  },
  'lost-picture': {
    en: 'A figure has no picture; its caption was kept.',
    'zh-TW': '有圖片區塊沒有圖片，只保留圖說。',
  },
  'lost-table': {
    en: 'A spec table is no longer in the newsroom and was left out.',
    'zh-TW': '有規格表已不在編輯室裡，未寫出。',
  },
  'lost-source': {
    en: 'A cited source is no longer in the newsroom; its footnote was left out.',
    'zh-TW': '引用的來源已不在編輯室裡，未寫出註腳。',
  },
  'html-cleaned': {
    en: 'A piece of HTML was written without what is unsafe in it.',
    'zh-TW': '一段 HTML 已除去不安全的部分後寫出。',
  },
  'broken-code': {
    en: 'A code block holds the beginning of a shortcode that never ends; a space was put into it, or Hugo would refuse the page.',
    'zh-TW': '程式碼區塊含有未結束的短碼開頭，已加入空格，否則 Hugo 會拒絕這一頁。',
  },
} satisfies Messages
