import type { Command } from './command.ts'

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  {
    name: 'demo',
    usage: '',
    summary: {
      en: 'Start everything with demonstration content: database, web server, worker.',
      'zh-TW': '啟動完整系統與示範內容：資料庫、網站伺服器、背景程式。',
    },
    load: async () => (await import('./commands/demo.ts')).demo,
  },
  {
    name: 'start',
    usage: '',
    summary: {
      en: 'Start everything for production. Needs PAYLOAD_SECRET.',
      'zh-TW': '以正式環境啟動完整系統，需要 PAYLOAD_SECRET。',
    },
    load: async () => (await import('./commands/start.ts')).start,
  },
  {
    name: 'dev',
    usage: '',
    summary: {
      en: 'Start everything for development; pages follow the sources.',
      'zh-TW': '以開發模式啟動完整系統，頁面隨原始碼更新。',
    },
    load: async () => (await import('./commands/dev.ts')).dev,
  },
  {
    name: 'build',
    usage: '[--force]',
    summary: {
      en: 'Build the application, if its sources have changed.',
      'zh-TW': '原始碼有變更時建置應用程式。',
    },
    load: async () => (await import('./commands/build.ts')).build,
  },
  {
    name: 'worker',
    usage: '',
    summary: {
      en: 'Run only the worker, which delivers what publications set off.',
      'zh-TW': '只執行背景程式，送出發布後的各項作業。',
    },
    load: async () => (await import('./commands/worker.ts')).worker,
  },
  {
    name: 'migrate',
    usage: '',
    summary: {
      en: 'Bring the database up to date.',
      'zh-TW': '將資料庫更新至目前的版本。',
    },
    load: async () => (await import('./commands/migrate.ts')).migrate,
  },
  {
    name: 'import hugo',
    usage: '<dir> [--dry-run] [--report <file.json>]',
    summary: {
      en: 'Import a Hugo site; with --dry-run only tell what that would do.',
      'zh-TW': '匯入 Hugo 網站；加上 --dry-run 只列出將會做什麼。',
    },
    load: async () => (await import('./commands/importHugo.ts')).importHugo,
  },
  {
    name: 'user create',
    usage: '--email <address> --name <name> [--role writer|editor|admin]',
    summary: {
      en: 'Make a user; the password is read from the terminal or standard input.',
      'zh-TW': '建立使用者；密碼由終端機或標準輸入讀取。',
    },
    load: async () => (await import('./commands/userCreate.ts')).userCreate,
  },
  {
    name: 'demo-content',
    usage: '',
    summary: {
      en: 'Load the demonstration content, if it was not loaded before.',
      'zh-TW': '載入示範內容（若尚未載入）。',
    },
    load: async () => (await import('./commands/demoContent.ts')).demoContent,
    isHidden: true,
  },
]
