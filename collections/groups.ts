/** The groups of the admin panel's menu. */
export const groups = {
  newsroom: { en: 'Newsroom', 'zh-TW': '編輯台' },
  reference: { en: 'Reference', 'zh-TW': '參考資料' },
  settings: { en: 'Settings', 'zh-TW': '設定' },
} as const
