import type { Messages } from '../kernel/messages.ts'

/** What the newspaper calls itself, wherever it has to say so. */
export const siteIdentity = {
  name: { en: 'Waferdesk', 'zh-TW': 'Waferdesk 晶圓桌' },
  tagline: {
    en: 'AI chips and export controls, in two languages',
    'zh-TW': 'AI 晶片與出口管制，雙語報導',
  },
} as const satisfies Messages
