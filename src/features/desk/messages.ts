import type { Messages } from '../../kernel/messages.ts'

/** The words of the desk's own screens. */
export const deskMessages = {
  purpose: { en: 'The bilingual newsroom', 'zh-TW': '中英雙語編輯台' },
} as const satisfies Messages
