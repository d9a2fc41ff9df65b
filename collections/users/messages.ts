import type { Messages } from '../../src/kernel/messages.ts'

/** What a person reads when an account cannot be changed, or entered. */
export const userMessages = {
  passwordShort: {
    en: 'A password has at least {count} characters. A sentence that only you know is a good one.',
    'zh-TW': '密碼至少要有 {count} 個字元；一句只有您知道的話就是好密碼。',
  },
  passwordGuessable: {
    en: 'This password is easy to guess. Do not use your e-mail address, or the same few characters again and again.',
    'zh-TW': '這組密碼容易被猜到，請勿使用電子郵件地址或重複的字元。',
  },
  lastAdministrator: {
    en: '{name} is the only administrator. Make somebody else one first.',
    'zh-TW': '{name} 是唯一的管理員，請先將另一位使用者設為管理員。',
  },
  noVerification: {
    en: 'Nobody confirms an e-mail address here. An administrator makes the account.',
    'zh-TW': '本站不需要確認電子郵件，帳號由管理員建立。',
  },
} as const satisfies Messages
