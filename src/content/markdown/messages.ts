import type { Messages } from '../../kernel/messages.ts'

/** What reading Markdown has to say; a key is the second half of the problem's code. */
export const messages = {
  'too-long': {
    en: 'The text has {length} characters; at most {limit} are read at once. Split it.',
    'zh-TW': '內文有 {length} 個字元，一次最多讀取 {limit} 個，請拆成數份。',
  },
  'too-many-parts': {
    en: 'The text has more than {limit} parts (paragraphs, list items, cells and the like), more than one article may have. Split it.',
    'zh-TW': '內文的段落、清單項目與儲存格等超過 {limit} 個，已超過單篇文章的上限，請拆成數份。',
  },
  unreadable: {
    en: 'The text could not be read as Markdown ({reason}). All of it was kept as a code block.',
    'zh-TW': '無法當成 Markdown 讀取（{reason}），全文已原樣保留為程式碼區塊。',
  },
  'too-many-marks': {
    en: 'Too many formatting marks in one passage; from here on they were kept as plain characters.',
    'zh-TW': '同一段落的格式符號過多，從這裡起保留為一般字元。',
  },
  'nested-too-deep': {
    en: 'Lists or quotations are nested more than {limit} deep; the rest was kept as plain text.',
    'zh-TW': '清單或引文巢狀超過 {limit} 層，其餘保留為純文字。',
  },
  'unknown-node': {
    en: 'There is no counterpart for “{kind}” here; its source was kept as text.',
    'zh-TW': '這裡沒有對應「{kind}」的內容，已保留原始文字。',
  },
  'unsafe-link': {
    en: 'The link to “{url}” was not kept, because readers cannot follow it safely. Its text was kept.',
    'zh-TW': '連結「{url}」對讀者不安全，只保留文字。',
  },
  'empty-link': {
    en: 'A link leads nowhere; its text was kept.',
    'zh-TW': '連結沒有目的地，只保留文字。',
  },
  'link-title': {
    en: 'The title “{title}” of a link was not kept.',
    'zh-TW': '連結的標題「{title}」未保留。',
  },
  'link-in-link': {
    en: 'A link to “{url}” stands within another; only its words were kept.',
    'zh-TW': '連到「{url}」的連結在另一個連結之內，只保留文字。',
  },
  'wordless-link': {
    en: 'A link to “{url}” has no words; it was not kept.',
    'zh-TW': '連到「{url}」的連結沒有文字，未保留。',
  },
  'linked-block': {
    en: 'Something that is no picture was linked to “{url}”; it was kept without the link.',
    'zh-TW': '有一個非圖片的區塊連到「{url}」，已保留區塊，未保留連結。',
  },
  'embedded-picture': {
    en: 'A picture is written into the text itself ({length} characters). Save it as a file and add it again.',
    'zh-TW': '圖片直接寫在內文裡（{length} 個字元），請另存成檔案再加入。',
  },
  'inline-html': {
    en: 'The HTML element <{tag}> was not kept; the text in it was.',
    'zh-TW': 'HTML 元素 <{tag}> 未保留，其中的文字已保留。',
  },
  comment: {
    en: 'An HTML comment in a line was not kept: {text}',
    'zh-TW': '行內的 HTML 註解未保留：{text}',
  },
  'raw-html': {
    en: 'A piece of HTML was kept as it is; readers see what is safe of it.',
    'zh-TW': '一段 HTML 已原樣保留，讀者只會看到其中安全的部分。',
  },
  'heading-level': {
    en: 'A heading of the first level became one of the second: the first is the headline’s.',
    'zh-TW': '第一級標題已改為第二級，第一級保留給文章標題。',
  },
  'html-attributes': {
    en: 'A piece of HTML became a part of the article, without: {attributes}',
    'zh-TW': '一段 HTML 已納入文章，未保留：{attributes}',
  },
  'definition-list': {
    en: 'A list of definitions became paragraphs, its terms in bold.',
    'zh-TW': '定義清單已改為段落，詞語以粗體表示。',
  },
  'heading-attributes': {
    en: 'The attributes “{attributes}” of a heading were not kept.',
    'zh-TW': '標題的屬性「{attributes}」未保留。',
  },
  footnote: {
    en: 'A footnote became an item of the list at the end of the article.',
    'zh-TW': '註腳已移到文末清單。',
  },
  'unused-footnote': {
    en: 'Nothing refers to the footnote “{label}”; it was kept at the end of the article.',
    'zh-TW': '內文沒有引用註腳「{label}」，已保留在文末。',
  },
  'unused-definition': {
    en: 'Nothing uses the address defined as “{label}” ({url}); it was not kept.',
    'zh-TW': '定義為「{label}」的網址（{url}）沒有用到，未保留。',
  },
  'out-of-list': {
    en: 'A list item holds something that cannot stand in a list; it was put between its items.',
    'zh-TW': '清單項目含有清單裡放不下的內容，已移到項目之間。',
  },
  'out-of-quotation': {
    en: 'A quotation holds something that cannot stand in one; it was put between its paragraphs.',
    'zh-TW': '引文含有引文裡放不下的內容，已移到引文各段之間。',
  },
  'folded-callout': {
    en: 'A call-out that readers fold and unfold is always open here.',
    'zh-TW': '可收合的提示框在這裡一律展開。',
  },
  'empty-callout': {
    en: 'A call-out “{kind}” holds nothing; it was left out.',
    'zh-TW': '提示框「{kind}」沒有內容，已略過。',
  },
  'empty-code': {
    en: 'A code block holds nothing.',
    'zh-TW': '程式碼區塊沒有內容。',
  },
  'out-of-callout': {
    en: 'A call-out holds something that cannot stand in one; it was put after it.',
    'zh-TW': '提示框含有提示框裡放不下的內容，已移到提示框之後。',
  },
  'out-of-table': {
    en: 'A table holds a picture or another block; it was put after the table.',
    'zh-TW': '表格含有圖片或其他區塊，已移到表格之後。',
  },
  'flat-cell': {
    en: 'A cell of a table holds a list or program text; it became lines of the cell.',
    'zh-TW': '表格的儲存格含有清單或程式碼，已改成儲存格裡的文字行。',
  },
  'numbered-checks': {
    en: 'The boxes of a numbered list were kept, its numbers were not.',
    'zh-TW': '編號清單的核取方塊已保留，編號未保留。',
  },
  'mixed-checks': {
    en: 'Only some items of a list have a box; the others were given an empty one.',
    'zh-TW': '清單中只有部分項目有核取方塊，其餘已補上空方塊。',
  },
  'wide-row': {
    en: 'A row of the table has more cells than the table has columns; columns were added.',
    'zh-TW': '表格有一列的儲存格多於欄數，已增加欄位。',
  },
  'table-too-large': {
    en: 'The table has {columns} columns and {rows} rows, which is too large; its source was kept as a code block.',
    'zh-TW': '表格有 {columns} 欄 {rows} 列，超過上限，已將原始文字保留為程式碼區塊。',
  },
  'long-passage': {
    en: 'A passage without a blank line is very long; it was read in parts, which begins another one here.',
    'zh-TW': '這段沒有空行且過長，已分段讀取，另一段從這裡開始。',
  },
  'more-problems': {
    en: 'There are more than {limit} findings; the others are not listed.',
    'zh-TW': '發現超過 {limit} 項，其餘不再列出。',
  },
} satisfies Messages
