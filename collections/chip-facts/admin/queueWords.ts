import type { Messages } from '../../../src/kernel/messages.ts'

/** The words of the queue of proposals. */
export const queueWords = {
  title: { en: 'Fact proposals', 'zh-TW': '待處理資料提議' },
  intro: {
    en: 'Facts of chips that wait for a decision, the oldest first. What contradicts the facts held now is shown beside each. Readers see nothing of this.',
    'zh-TW':
      '待處理的晶片資料提議，由舊到新排列；與採用中資料矛盾之處一併列出。讀者看不到這些提議。',
  },
  keys: {
    en: 'Keys on a proposal: Page Down and Page Up go on and back, A approves or completes, D disputes, M moves to another chip.',
    'zh-TW':
      '在提議上可用按鍵：Page Down 下一筆、Page Up 上一筆、A 核准或補充、D 提出質疑、M 改列其他晶片。',
  },
  list: { en: 'Proposals', 'zh-TW': '提議' },
  of: { en: '{chip}: {property}', 'zh-TW': '{chip}：{property}' },
  loading: { en: 'Loading the proposals …', 'zh-TW': '正在載入提議……' },
  failed: {
    en: 'The proposals could not be loaded. Try again.',
    'zh-TW': '無法載入提議，請再試一次。',
  },
  tryAgain: { en: 'Try again', 'zh-TW': '再試一次' },
  filters: { en: 'Filter', 'zh-TW': '篩選' },
  chip: { en: 'Chip', 'zh-TW': '晶片' },
  anyChip: { en: 'All chips', 'zh-TW': '所有晶片' },
  property: { en: 'Property', 'zh-TW': '項目' },
  anyProperty: { en: 'All properties', 'zh-TW': '所有項目' },
  source: { en: 'Source', 'zh-TW': '來源' },
  anySource: { en: 'All sources', 'zh-TW': '所有來源' },
  noSource: { en: 'Without a source', 'zh-TW': '沒有來源' },
  counted: { en: '{label} ({count})', 'zh-TW': '{label}（{count}）' },
  total: { en: 'Proposals that fit: {count}', 'zh-TW': '符合的提議：{count} 筆' },
  showAll: { en: 'Show all', 'zh-TW': '顯示全部' },
  emptyFiltered: {
    en: 'Nothing that fits the filter waits for a decision.',
    'zh-TW': '沒有符合篩選條件的提議。',
  },
  empty: { en: 'Nothing waits for a decision.', 'zh-TW': '沒有待處理的提議。' },
  more: { en: 'Show more', 'zh-TW': '顯示更多' },
  done: { en: 'Decided: {value}', 'zh-TW': '已處理：{value}' },
  move: { en: 'Of another chip …', 'zh-TW': '屬於其他晶片……' },
  moveOf: { en: 'Of another chip: {label}, {value}', 'zh-TW': '屬於其他晶片：{label}，{value}' },
  moveTo: { en: 'Chip that it is of', 'zh-TW': '所屬晶片' },
  moveNow: { en: 'Propose of that chip', 'zh-TW': '改列為該晶片的提議' },
  moveFailed: {
    en: 'The proposal could not be moved. Try again.',
    'zh-TW': '無法移動這筆提議，請再試一次。',
  },
  cancel: { en: 'Cancel', 'zh-TW': '取消' },
  skip: { en: 'Next', 'zh-TW': '下一筆' },
  skipOf: { en: 'Next, after {label}, {value}', 'zh-TW': '下一筆（略過{label}：{value}）' },
} as const satisfies Messages
