import type { CommandHelp } from './command.ts'

/** The commands of the complete application, which a host of the plugin does not have. */
export const applicationCommands = [
  {
    name: 'demo',
    usage: '',
    summary: {
      en: 'Start everything with demonstration content: database, web server, worker.',
      'zh-TW': '啟動完整系統與示範內容：資料庫、網站伺服器、背景程式。',
    },
  },
  {
    name: 'start',
    usage: '',
    summary: {
      en: 'Start everything for production. Needs PAYLOAD_SECRET.',
      'zh-TW': '以正式環境啟動完整系統，需要 PAYLOAD_SECRET。',
    },
  },
  {
    name: 'dev',
    usage: '',
    summary: {
      en: 'Start everything for development; pages follow the sources.',
      'zh-TW': '以開發模式啟動完整系統，頁面隨原始碼更新。',
    },
  },
  {
    name: 'build',
    usage: '[--force]',
    summary: {
      en: 'Build the application, if its sources have changed.',
      'zh-TW': '原始碼有變更時建置應用程式。',
    },
  },
  {
    name: 'demo-content',
    usage: '',
    summary: {
      en: 'Load the demonstration content, if it was not loaded before.',
      'zh-TW': '載入示範內容（若尚未載入）。',
    },
    isHidden: true,
  },
] as const satisfies readonly CommandHelp[]
