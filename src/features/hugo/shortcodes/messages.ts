import type { Messages } from '../../../kernel/messages.ts'

/** What reading shortcodes and their mapping has to say. */
export const shortcodeMessages = {
  'unknown-shortcode': {
    en: 'The shortcode “{name}” is the site’s own; it was kept as it is and readers do not see it. A mapping file can say what it means.',
    'zh-TW': '「{name}」是網站自訂的短碼，已原樣保留，讀者不會看到。可以用對照檔說明它代表什麼。',
  },
  'shortcode-around-text': {
    en: 'The shortcode “{name}” is the site’s own; its tags were kept as they are, and the text between them is part of the article.',
    'zh-TW': '「{name}」是網站自訂的短碼，前後標記已原樣保留，其間的文字已納入文章。',
  },
  'incomplete-shortcode': {
    en: 'The shortcode “{name}” does not say which {missing} it means; it was kept as it is and readers do not see it.',
    'zh-TW': '短碼「{name}」沒有指明{missing}，已原樣保留，讀者不會看到。',
  },
  'broken-shortcode': {
    en: 'A shortcode could not be read ({reason}); it was kept as text.',
    'zh-TW': '無法讀取短碼（{reason}），已保留為文字。',
  },
  'shortcode-argument': {
    en: 'The argument “{argument}” of the shortcode “{name}” has no counterpart here; readers do not see it.',
    'zh-TW': '短碼「{name}」的參數「{argument}」在這裡沒有對應，讀者不會看到。',
  },
  'shortcode-link': {
    en: 'The shortcode “{name}” became a link to {url}.',
    'zh-TW': '短碼「{name}」已改為連到 {url} 的連結。',
  },
  'shortcode-dropped': {
    en: 'The shortcode “{name}” was left out, as the mapping file says: {source}',
    'zh-TW': '依對照檔略過短碼「{name}」：{source}',
  },
  'shortcode-content': {
    en: 'The shortcode “{name}” holds something that its block cannot hold; it was put after the block.',
    'zh-TW': '短碼「{name}」含有區塊放不下的內容，已移到區塊之後。',
  },
  'quotation-format': {
    en: 'The formats and links in the quotation “{name}” were not kept ({links}); its words were.',
    'zh-TW': '引述「{name}」的格式與連結未保留（{links}），文字已保留。',
  },
  'caption-format': {
    en: 'The formats and links in the caption of the shortcode “{name}” were not kept ({links}); its words were.',
    'zh-TW': '短碼「{name}」圖說的格式與連結未保留（{links}），文字已保留。',
  },
  'unknown-parameter': {
    en: 'Neither the page nor the site has a parameter “{parameter}”; the shortcode was kept as text.',
    'zh-TW': '頁面與網站設定都沒有「{parameter}」這個參數，短碼已保留為文字。',
  },
  'unknown-page': {
    en: 'No page of the site is meant by “{reference}”; the link keeps it as it is.',
    'zh-TW': '網站裡找不到「{reference}」所指的頁面，連結保留原樣。',
  },
  'mapping-unreadable': {
    en: 'The mapping file of shortcodes could not be read: {reason}',
    'zh-TW': '無法讀取短碼對照檔：{reason}',
  },
  'mapping-broken': {
    en: 'The mapping file of shortcodes is wrong at “{key}”: {reason}',
    'zh-TW': '短碼對照檔的「{key}」有誤：{reason}',
  },
} satisfies Messages
