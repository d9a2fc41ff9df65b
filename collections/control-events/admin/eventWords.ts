import type { Messages } from '../../../src/kernel/messages.ts'

/** The words of control events on the desk's screens. */
export const eventWords = {
  heading: { en: 'Export control', 'zh-TW': '出口管制' },
  about: {
    en: 'What happened and when, each event with its source. The status on a day follows from what is approved.',
    'zh-TW': '何時發生何事，每個事件附來源；某日的管制狀態由已核准的事件得出。',
  },
  today: { en: 'Today', 'zh-TW': '今日狀態' },
  unknownToday: {
    en: 'Unknown: no approved event says anything.',
    'zh-TW': '無紀錄：沒有已核准的事件。',
  },
  none: {
    en: 'No event is kept for this chip yet. Add the first one.',
    'zh-TW': '這個晶片還沒有事件，請新增第一個。',
  },
  saveFirst: { en: 'Save the chip first; then add events.', 'zh-TW': '請先儲存晶片，再新增事件。' },
  loading: { en: 'Loading the events …', 'zh-TW': '正在載入事件……' },
  unreachable: {
    en: 'The events could not be loaded. Load the page again.',
    'zh-TW': '無法載入事件，請重新載入頁面。',
  },
  add: { en: 'Add an event', 'zh-TW': '新增事件' },
  correctOf: { en: 'Correct {name}', 'zh-TW': '更正「{name}」' },
  completeOf: { en: 'Complete {name}', 'zh-TW': '補充「{name}」' },
  approveOf: { en: 'Approve {name}', 'zh-TW': '核准「{name}」' },
  disputeOf: { en: 'Dispute {name}', 'zh-TW': '提出質疑：「{name}」' },
  history: { en: 'Disputed and superseded ({count})', 'zh-TW': '有爭議與已取代（{count}）' },
  nameZh: { en: 'Name in Chinese', 'zh-TW': '中文名稱' },
  nameEn: { en: 'Name in English', 'zh-TW': '英文名稱' },
  noteZh: { en: 'What happened, in Chinese', 'zh-TW': '事件說明（中文）' },
  noteEn: { en: 'What happened, in English', 'zh-TW': '事件說明（英文）' },
  kind: { en: 'Kind', 'zh-TW': '類型' },
  status: { en: 'Status from then on', 'zh-TW': '此後狀態' },
  jurisdiction: { en: 'Jurisdiction', 'zh-TW': '法域' },
  destinations: { en: 'Destinations', 'zh-TW': '目的地' },
  regions: {
    en: 'Two-letter codes such as US, CN, HK, with commas between. No destination means everywhere.',
    'zh-TW': '請填兩個字母的代碼，例如 US、CN、HK，以逗號分隔；目的地留空代表所有目的地。',
  },
  notARegion: {
    en: '“{code}” is no code of a country. Use two letters, such as US.',
    'zh-TW': '「{code}」不是國家代碼，請用兩個字母，例如 US。',
  },
  effectiveOn: { en: 'Effective', 'zh-TW': '生效日期' },
  announcedOn: { en: 'Announced', 'zh-TW': '公布日期' },
  until: { en: 'Until', 'zh-TW': '結束日期' },
  dates: {
    en: '2025, 2025-04 or 2025-04-09. “Until” is the first day on which it is no longer so.',
    'zh-TW': '格式：2025、2025-04 或 2025-04-09。結束日期是不再適用的第一天。',
  },
  chips: { en: 'Chips', 'zh-TW': '晶片' },
  rule: { en: 'Rule version', 'zh-TW': '規定版本' },
  source: { en: 'Source', 'zh-TW': '來源' },
  citation: { en: 'Citation', 'zh-TW': '引據' },
  quotation: { en: 'What the source says', 'zh-TW': '來源原文' },
  correction: { en: 'Why it is corrected', 'zh-TW': '更正原因' },
  announced: { en: 'announced {date}', 'zh-TW': '{date} 公布' },
  ends: { en: 'until {date}', 'zh-TW': '至 {date} 前' },
  since: { en: 'since {date}', 'zh-TW': '自 {date} 起' },
  untitled: { en: 'Event of {date}', 'zh-TW': '{date} 的事件' },
  corrects: { en: 'Corrects #{id}', 'zh-TW': '更正 #{id}' },
  shipped: { en: 'Rules and events that come with the product', 'zh-TW': '內建的管制規定與事件' },
  loadShipped: { en: 'Bring them in', 'zh-TW': '載入內建資料' },
  loadShippedAbout: {
    en: 'From 2022 on, each with its source. Done again, it brings what is new and adds chips that came since; what the desk has changed stays as it is.',
    'zh-TW':
      '2022 年以來的規定與事件，各附來源。再次載入只補上新增的部分與後來建檔的晶片；編輯部改過的內容不會變動。',
  },
  shippedLoaded: {
    en: 'Brought in: {sources} sources, {rules} rules, {events} events; {completed} events completed.',
    'zh-TW':
      '已載入來源 {sources} 筆、規定 {rules} 項、事件 {events} 個；補充事件 {completed} 個。',
  },
} as const satisfies Messages
