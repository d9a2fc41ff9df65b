import type { Message, Messages } from '../../../../kernel/messages.ts'

/** Names for controls of the admin panel that come without one. */
export const repairMessages = {
  selectAll: { en: 'Select all', 'zh-TW': '全選' },
  selectRow: { en: 'Select {title}', 'zh-TW': '選取：{title}' },
  clear: { en: 'Clear', 'zh-TW': '清除' },
  more: { en: 'More actions', 'zh-TW': '更多操作' },
  add: { en: 'Add', 'zh-TW': '新增' },
  drag: { en: 'Drag', 'zh-TW': '拖曳' },
  edit: { en: 'Edit', 'zh-TW': '編輯' },
  remove: { en: 'Remove', 'zh-TW': '移除' },
  choose: { en: 'Choose', 'zh-TW': '選擇' },
  text: { en: 'Text', 'zh-TW': '文字' },
  previousPage: { en: 'Previous page', 'zh-TW': '上一頁' },
  nextPage: { en: 'Next page', 'zh-TW': '下一頁' },
  button: { en: 'Button', 'zh-TW': '按鈕' },
} as const satisfies Messages

/** Names for the buttons of the text toolbar, by Lexical's own keys. */
export const toolbarMessages: Readonly<Record<string, Message>> = {
  indentDecrease: { en: 'Decrease indent', 'zh-TW': '減少縮排' },
  indentIncrease: { en: 'Increase indent', 'zh-TW': '增加縮排' },
  bold: { en: 'Bold', 'zh-TW': '粗體' },
  italic: { en: 'Italic', 'zh-TW': '斜體' },
  underline: { en: 'Underline', 'zh-TW': '底線' },
  strikethrough: { en: 'Strikethrough', 'zh-TW': '刪除線' },
  subscript: { en: 'Subscript', 'zh-TW': '下標' },
  superscript: { en: 'Superscript', 'zh-TW': '上標' },
  inlineCode: { en: 'Inline code', 'zh-TW': '行內程式碼' },
  link: { en: 'Link', 'zh-TW': '連結' },
  add: { en: 'Insert', 'zh-TW': '插入' },
  text: { en: 'Paragraph style', 'zh-TW': '段落樣式' },
  blocks: { en: 'Blocks', 'zh-TW': '區塊' },
  inlineBlocks: { en: 'Inline elements', 'zh-TW': '行內元素' },
  align: { en: 'Alignment', 'zh-TW': '對齊' },
  format: { en: 'Format', 'zh-TW': '格式' },
  indent: { en: 'Indent', 'zh-TW': '縮排' },
}

/** Names that the text editor gives in English whatever the reader's language, and the right ones. */
export const englishNames: Readonly<Record<string, Message>> = {
  'Drag to move': { en: 'Drag to move', 'zh-TW': '拖曳移動' },
  'Add block': { en: 'Add block', 'zh-TW': '新增區塊' },
  'Add Row': { en: 'Add row', 'zh-TW': '新增列' },
  'Add Column': { en: 'Add column', 'zh-TW': '新增欄' },
  'Edit link': { en: 'Edit link', 'zh-TW': '編輯連結' },
  'Remove link': { en: 'Remove link', 'zh-TW': '移除連結' },
  'Insert Paragraph': { en: 'Insert paragraph', 'zh-TW': '插入段落' },
}

/** Words that Payload shows in English whatever the reader's language, and the right ones. */
export const englishTexts: Readonly<Record<string, Message>> = {
  Table: { en: 'Table', 'zh-TW': '表格' },
  Responsive: { en: 'Responsive', 'zh-TW': '隨視窗調整' },
  'Toggle Row Striping': { en: 'Striped rows', 'zh-TW': '切換隔列底色' },
  'Toggle First Row Freeze': { en: 'Keep the first row in sight', 'zh-TW': '切換固定首列' },
  'Toggle First Column Freeze': { en: 'Keep the first column in sight', 'zh-TW': '切換固定首欄' },
  'Merge cells': { en: 'Merge cells', 'zh-TW': '合併儲存格' },
  'Unmerge cells': { en: 'Unmerge cells', 'zh-TW': '取消合併' },
  'Insert row above': { en: 'Insert row above', 'zh-TW': '在上方插入列' },
  'Insert row below': { en: 'Insert row below', 'zh-TW': '在下方插入列' },
  'Insert column left': { en: 'Insert column left', 'zh-TW': '在左側插入欄' },
  'Insert column right': { en: 'Insert column right', 'zh-TW': '在右側插入欄' },
  'Delete column': { en: 'Delete column', 'zh-TW': '刪除欄' },
  'Delete row': { en: 'Delete row', 'zh-TW': '刪除列' },
  'Delete table': { en: 'Delete table', 'zh-TW': '刪除表格' },
  'Add row header': { en: 'Add row header', 'zh-TW': '設為列標題' },
  'Remove row header': { en: 'Remove row header', 'zh-TW': '取消列標題' },
  'Add column header': { en: 'Add column header', 'zh-TW': '設為欄標題' },
  'Remove column header': { en: 'Remove column header', 'zh-TW': '取消欄標題' },
}
