import type { Messages } from '../../../kernel/messages.ts'

/** The words of articles that facts have overtaken. */
export const driftMessages = {
  open: { en: 'To be decided', 'zh-TW': '待處理' },
  updating: { en: 'Updated when published next', 'zh-TW': '下次發布時更新' },
  noting: { en: 'Noted when published next', 'zh-TW': '下次發布時加註' },
  updated: { en: 'Updated', 'zh-TW': '已更新' },
  noted: { en: 'Noted', 'zh-TW': '已加註' },
  left: { en: 'Left as history', 'zh-TW': '保留原貌' },
  pinned: { en: 'Table, pinned', 'zh-TW': '表格（固定時點）' },
  live: { en: 'Table, kept current', 'zh-TW': '表格（持續更新）' },
  prose: { en: 'Text', 'zh-TW': '內文' },
  allowed: { en: 'may be exported', 'zh-TW': '可出口' },
  barred: { en: 'export prohibited', 'zh-TW': '禁止出口' },
  free: { en: 'no licence needed', 'zh-TW': '無須許可' },
  licence: { en: 'licence needed', 'zh-TW': '須許可' },
  intro: {
    en: 'This article shows values of chips that the desk does not hold any more. Readers see it as it is until it is published again.',
    'zh-TW': '這篇文章中的晶片資料與目前採用的不同。重新發布之前，讀者看到的內容不變。',
  },
  introLive: {
    en: 'Values of chips that this article shows have changed. Its tables that are kept current show the new ones already: read whether the sentences still fit.',
    'zh-TW':
      '這篇文章中的晶片資料有變動。持續更新的表格已向讀者顯示新的資料，請檢查內文是否仍然相符。',
  },
  introBoth: {
    en: 'Values of chips that this article shows have changed. Its tables that are kept current show the new ones already; everything else stays as it is until it is published again.',
    'zh-TW':
      '這篇文章中的晶片資料有變動。持續更新的表格已向讀者顯示新的資料，其餘內容在重新發布之前不變。',
  },
  article: { en: 'Open the article', 'zh-TW': '開啟文章' },
  findings: { en: 'What has changed', 'zh-TW': '有變動的資料' },
  where: { en: 'Where', 'zh-TW': '位置' },
  chip: { en: 'Chip', 'zh-TW': '晶片' },
  property: { en: 'Property', 'zh-TW': '項目' },
  shown: { en: 'Shown', 'zh-TW': '文章所載' },
  held: { en: 'Held now', 'zh-TW': '目前採用' },
  nothing: { en: 'nothing', 'zh-TW': '無' },
  update: { en: 'Update it', 'zh-TW': '更新文章' },
  updateText: {
    en: 'Its tables show today’s values from the next publication on. Sentences are yours to change.',
    'zh-TW': '下次發布時，表格改為當天的資料；內文請自行修改。',
  },
  note: { en: 'Add a dated note', 'zh-TW': '加註日期說明' },
  noteText: {
    en: 'A note stands at the end of its draft, to be read over and published. The tables stay.',
    'zh-TW': '在草稿末尾加上說明，請檢查後發布；表格保持不變。',
  },
  leave: { en: 'Leave it as history', 'zh-TW': '保留原貌' },
  leaveText: {
    en: 'Nothing is done: the article says what was known then.',
    'zh-TW': '不做任何變更：文章呈現當時所知。',
  },
  done: { en: 'Done: {state}.', 'zh-TW': '已處理：{state}。' },
  decidedBy: { en: 'Decided by {name}', 'zh-TW': '處理人：{name}' },
  failed: {
    en: 'The newsroom could not be reached. Nothing was changed; try again.',
    'zh-TW': '無法連上編輯系統，未做任何變更，請再試一次。',
  },
  taskMissing: { en: 'There is no such task.', 'zh-TW': '沒有這項待辦。' },
  taskOver: {
    en: 'This has been decided already. Load the page again.',
    'zh-TW': '這項待辦已經處理過，請重新載入頁面。',
  },
  postMissing: {
    en: 'The article cannot be read any more: it may be in the trash.',
    'zh-TW': '無法讀取文章，可能已移至垃圾桶。',
  },
  noteTitle: { en: 'Update, {date}', 'zh-TW': '{date}更新' },
  noteLine: {
    en: '{name}, {property}: {before} when this was published, {after} now.',
    'zh-TW': '{name}的{property}：發布時為{before}，現為{after}。',
  },
  noteLineLost: {
    en: '{name}, {property}: {before} when this was published; that has been withdrawn.',
    'zh-TW': '{name}的{property}：發布時為{before}，該數據已撤回。',
  },
} as const satisfies Messages
