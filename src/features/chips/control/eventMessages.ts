import type { Messages } from '../../../kernel/messages.ts'

/** The words of control events: their kinds, what they bring, and what stands against one. */
export const eventMessages = {
  rule: { en: 'Rule', 'zh-TW': '法規' },
  letter: { en: 'Letter', 'zh-TW': '通知函' },
  listing: { en: 'Listing', 'zh-TW': '列入清單' },
  licence: { en: 'Licence', 'zh-TW': '許可' },
  duty: { en: 'Duty', 'zh-TW': '關稅' },
  guidance: { en: 'Guidance', 'zh-TW': '指引' },
  buyer: { en: 'Buyer’s side', 'zh-TW': '買方措施' },
  denial: { en: 'Presumption of denial', 'zh-TW': '推定拒絕' },
  'case-by-case': { en: 'Case by case', 'zh-TW': '逐案審查' },
  none: { en: 'No licence needed', 'zh-TW': '無須許可' },
  unclear: { en: 'Unclear', 'zh-TW': '不明確' },
  unknown: { en: 'Unknown', 'zh-TW': '無紀錄' },
  since: { en: '{status} (since {date})', 'zh-TW': '{status}（{date}起）' },
  nameOfTable: { en: '{chip}: {status}', 'zh-TW': '{chip}：{status}' },
  noRecord: {
    en: 'No record; that is no permission',
    'zh-TW': '無紀錄，不代表可以出口',
  },
  statusOf: { en: 'Export control status, {place}', 'zh-TW': '出口管制狀態（{place}）' },
  buyersSide: { en: '{where} (buyer’s side)', 'zh-TW': '{where}，買方措施' },
  noStatus: { en: 'Changes no status', 'zh-TW': '不改變狀態' },
  everywhere: { en: 'everywhere', 'zh-TW': '所有目的地' },
  elsewhere: { en: 'everywhere else', 'zh-TW': '其他目的地' },
  fromTo: { en: '{whose} → {where}', 'zh-TW': '{whose} → {where}' },
  noJurisdiction: { en: 'Jurisdiction not noted', 'zh-TW': '未註明法域' },
  noPlace: { en: 'Jurisdiction and destinations not noted', 'zh-TW': '未註明法域與目的地' },
  noName: {
    en: 'Give the event a name, in Chinese or in English.',
    'zh-TW': '請填寫事件名稱（中文或英文）。',
  },
  noDay: {
    en: 'Fill in the day from which it is effective. A month or a year will do, if the source says no more.',
    'zh-TW': '請填寫生效日期；來源若未寫明日期，填月份或年份即可。',
  },
  endsBeforeItBegins: {
    en: 'The event would end ({to}) before it takes effect ({from}). “Until” is the first day on which it is no longer so.',
    'zh-TW': '結束日期（{to}）不晚於生效日期（{from}）。結束日期是不再適用的第一天。',
  },
  ruleMissing: {
    en: 'There is no such rule. It may have been deleted; choose another.',
    'zh-TW': '找不到這項規定，可能已刪除；請另選一項。',
  },
  eventMissing: {
    en: 'This event is not there. Load the page again.',
    'zh-TW': '找不到這個事件，請重新載入頁面。',
  },
  overtaken: {
    en: 'Somebody has corrected the same event meanwhile. Dispute this proposal, and correct the newer one if need be.',
    'zh-TW': '已有人更正同一事件。請對這項提議提出質疑；若仍需修改，請更正較新的版本。',
  },
  sourceInUse: {
    en: 'Control events rest on this source ({count}), so it stays. Correct the source instead of deleting it.',
    'zh-TW': '有 {count} 個管制事件以此為來源，因此不能刪除；請改正此來源。',
  },
  chipInUse: {
    en: 'The desk keeps control events of this chip ({count}), which are never deleted, so it stays.',
    'zh-TW': '這個晶片有 {count} 個管制事件，事件不會刪除，因此晶片也不能刪除。',
  },
  ruleInUse: {
    en: 'Control events name this rule ({count}), so it stays. End it with a date instead.',
    'zh-TW': '有 {count} 個管制事件引用這項規定，因此不能刪除；請改為填寫失效日期。',
  },
  all: { en: 'All', 'zh-TW': '全部' },
  sourceless: { en: 'Proposed, without a source', 'zh-TW': '提議中且無來源' },
} as const satisfies Messages
