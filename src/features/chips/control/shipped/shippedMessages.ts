import type { Messages } from '../../../../kernel/messages.ts'

/** What is said of the rules and events that come with the product. */
export const shippedMessages = {
  chipsMissing: {
    en: '“{event}” is also about chips that this newsroom does not have: {chips}. It is kept without them; run this again when they have come.',
    'zh-TW': '「{event}」也涉及本編輯部尚未建檔的晶片：{chips}。事件照樣保存；建檔後請再執行一次。',
  },
  chipsCame: {
    en: 'Chips added that came since',
    'zh-TW': '補上後來建檔的晶片',
  },
} as const satisfies Messages
