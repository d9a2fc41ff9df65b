import type { Messages } from '../../kernel/messages.ts'

/** What a writer reads who puts a chart into an article. */
export const chartBlockMessages = {
  performance: {
    en: 'Processing performance and performance density',
    'zh-TW': '總處理效能與效能密度',
  },
  'memory-bandwidth': { en: 'Memory bandwidth over time', 'zh-TW': '歷年記憶體頻寬' },
  publication: { en: 'The day of publication', 'zh-TW': '文章發布當天' },
  live: { en: 'Always today (kept up to date)', 'zh-TW': '永遠顯示當日（隨資料更新）' },
  day: { en: 'A certain day', 'zh-TW': '指定日期' },
  dayWanted: {
    en: 'Write the day that the chart is to show, such as 2025-04-09.',
    'zh-TW': '請填寫圖表要顯示的日期，例如 2025-04-09。',
  },
} as const satisfies Messages
