import type { Messages } from '../../../src/kernel/messages.ts'

/** The words of what was read in a spec table. */
export const tableFactWords = {
  heading: { en: 'Facts in this table', 'zh-TW': '表格中的晶片資料' },
  about: {
    en: 'Reads the cells as proposals, with the cell as quotation, beside what the desk holds. The table and the articles that show it stay as they are.',
    'zh-TW':
      '將儲存格讀成提議，以原文為引文，並與目前採用的資料對照。表格本身與使用它的文章都不會變動。',
  },
  saveFirst: {
    en: 'Save the table first; then its facts can be read.',
    'zh-TW': '請先儲存表格，再讀取資料。',
  },
  unsaved: {
    en: 'There are changes that are not saved. What is read is the table as it was saved.',
    'zh-TW': '有尚未儲存的變更，讀取的是上次儲存的表格。',
  },
  read: { en: 'Read facts from this table', 'zh-TW': '讀取表格中的資料' },
  readAgain: { en: 'Read again', 'zh-TW': '重新讀取' },
  reading: { en: 'Reading the table …', 'zh-TW': '正在讀取表格……' },
  failed: {
    en: 'The newsroom did not answer; nothing was changed. Try again.',
    'zh-TW': '系統沒有回應，未作任何變更，請再試一次。',
  },
  nothing: {
    en: 'The table says nothing of chips that could be read.',
    'zh-TW': '表格中沒有讀得出的晶片資料。',
  },
  summary: {
    en: '{fresh} to propose, {rivals} against what is held, {proposed} proposed, {held} held already, {text} left as text.',
    'zh-TW':
      '可提議 {fresh} 筆、與採用中的資料矛盾 {rivals} 筆、已提議 {proposed} 筆、已採用 {held} 筆、保留文字 {text} 處。',
  },
  unread: {
    en: 'The table is very large: its last rows were not read ({count}). Divide it into smaller ones.',
    'zh-TW': '表格過大，最後 {count} 列未讀取。請拆成較小的表格。',
  },
  fromSource: {
    en: 'Proposals rest on the table’s source: {title}.',
    'zh-TW': '提議以表格的來源為來源：{title}。',
  },
  noSource: {
    en: 'Proposals come without a source: the table names none, or several. It is chosen when they are approved.',
    'zh-TW': '表格沒有或不只一個來源，提議暫無來源；核准時再選擇。',
  },
  proposeAll: { en: 'Propose all ({count})', 'zh-TW': '全部提議（{count}）' },
  propose: { en: 'Propose', 'zh-TW': '提議' },
  proposeOf: {
    en: 'Propose {chip}, {property}: {value}',
    'zh-TW': '提議 {chip} 的{property}：{value}',
  },
  queue: { en: 'To the proposals', 'zh-TW': '前往待處理提議' },
  done: { en: 'Proposed: {count}.', 'zh-TW': '已提議 {count} 筆。' },
  refused: { en: 'Not taken: {value}. {message}', 'zh-TW': '未採納 {value}：{message}' },
  noChip: {
    en: 'No chip has this name. Choose one in the row, save, and read again.',
    'zh-TW': '沒有這個名稱的晶片。請在該列選擇晶片、儲存後重新讀取。',
  },
  severalChips: {
    en: '{count} chips have this name. Choose one in the row, save, and read again.',
    'zh-TW': '有 {count} 個晶片都叫這個名稱。請在該列選擇其一、儲存後重新讀取。',
  },
  unnamed: { en: 'Row without a name', 'zh-TW': '未命名的列' },
  quoted: { en: '{label}: {quotation}', 'zh-TW': '{label}：{quotation}' },
  property: { en: '{property}: ', 'zh-TW': '{property}：' },
  proposed: { en: 'Proposed', 'zh-TW': '已提議' },
  decided: { en: 'Decided before', 'zh-TW': '先前已處理' },
  held: { en: 'Held already', 'zh-TW': '已採用' },
  contradicts: { en: 'Contradicts what is held', 'zh-TW': '與採用中的資料矛盾' },
  before: { en: 'Before: {value}', 'zh-TW': '變更前：{value}' },
  beforeOf: { en: 'Before, {chip}: {value}', 'zh-TW': '變更前（{chip}）：{value}' },
  from: { en: 'from {from}', 'zh-TW': '{from} 起' },
  relation: { en: 'Derived from {base}', 'zh-TW': '衍生自 {base}' },
  relationNew: { en: 'Not on the chip’s page yet', 'zh-TW': '晶片頁面尚未記載' },
  relationNoted: { en: 'Stands on the chip’s page', 'zh-TW': '晶片頁面已有記載' },
  relationOther: { en: 'The chip’s page says {held}', 'zh-TW': '晶片頁面記載為 {held}' },
  relationUnknown: { en: 'No one chip has this name', 'zh-TW': '沒有或不只一個晶片叫這個名稱' },
  relate: { en: 'Note on the chip', 'zh-TW': '記在晶片頁面' },
  // What stands on a button is the beginning of its name.
  relateOf: {
    en: 'Note on the chip: {chip} was derived from {base}',
    'zh-TW': '記在晶片頁面：{chip} 衍生自 {base}',
  },
  related: {
    en: 'Noted: {chip} was derived from {base}.',
    'zh-TW': '已記載：{chip} 衍生自 {base}。',
  },
  event: { en: 'Export control', 'zh-TW': '出口管制' },
  eventText: {
    en: 'An event is proposed where one state has one date; this one is added by hand.',
    'zh-TW': '單一狀態附單一日期才會成為提議；這一處請由人工新增事件。',
  },
  eventPlace: {
    en: 'Read as a measure of the US on exports to China.',
    'zh-TW': '視為美國對輸往中國的管制。',
  },
  eventUnclear: {
    en: 'Whether with a licence the cell does not say.',
    'zh-TW': '儲存格未說明是否須經許可。',
  },
  eventHeld: { en: 'Held for that day: {held}', 'zh-TW': '該日採用：{held}' },
  events: { en: 'To the proposed events', 'zh-TW': '前往提議中的管制事件' },
  eventStates: {
    en: '{count} states and one date: which of them began then is not said.',
    'zh-TW': '{count} 個狀態只有一個日期，未說明何者自該日起。',
  },
  text: { en: 'Stays text ({count})', 'zh-TW': '保留文字（{count}）' },
} as const satisfies Messages
