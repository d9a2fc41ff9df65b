import type { Messages } from '../kernel/messages.ts'

/** What the kinds of articles are called. */
export const postKindMessages = {
  news: { en: 'News', 'zh-TW': '新聞' },
  analysis: { en: 'Analysis', 'zh-TW': '分析' },
  explainer: { en: 'Explainer', 'zh-TW': '解說' },
  opinion: { en: 'Opinion', 'zh-TW': '評論' },
} as const satisfies Messages
