import type { Command } from './command.ts'

/** The commands that work on a newsroom's data, whether it is the application's or a host's. */
export const sharedCommands: readonly Command[] = [
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
    usage:
      '<dir> [--dry-run] [--report <file.json>] [--shortcodes <file.yaml>] [--prefer source|newsroom] [--as <email>] [--site <name>] [--fetch-remote=<host,*.host,…>]',
    summary: {
      en: 'Import a Hugo site; with --dry-run only tell what that would do. --fetch-remote= names the hosts from which pictures are fetched into media; without a host it lists those of the site.',
      'zh-TW':
        '匯入 Hugo 網站；加上 --dry-run 只列出將會做什麼。--fetch-remote= 指定可從哪些主機下載圖片到媒體庫；不填主機時，會列出網站用到的主機。',
    },
    load: async () => (await import('./commands/importHugo.ts')).importHugo,
  },
  {
    name: 'export hugo',
    usage: '<dir> [--report <file.json>] [--site <name>]',
    summary: {
      en: 'Write everything as a Hugo site into an empty folder, or over an earlier export.',
      'zh-TW': '將全部內容寫成 Hugo 網站，放進空資料夾或更新先前的匯出。',
    },
    load: async () => (await import('./commands/exportHugo.ts')).exportHugo,
  },
  {
    name: 'terms import',
    usage: '<file.csv|file.tbx>|--shipped [--dry-run]',
    summary: {
      en: 'Bring terms into the termbase from CSV or TBX, or those that come with the product; with --dry-run only tell what that would do.',
      'zh-TW': '從 CSV 或 TBX 匯入術語，或匯入內建術語；加上 --dry-run 只列出將會做什麼。',
    },
    load: async () => (await import('./commands/termsImport.ts')).termsImport,
  },
  {
    name: 'terms export',
    usage: '<file.csv|file.tbx>',
    summary: {
      en: 'Write the termbase to a CSV or TBX file.',
      'zh-TW': '將術語庫寫成 CSV 或 TBX 檔。',
    },
    load: async () => (await import('./commands/termsExport.ts')).termsExport,
  },
  {
    name: 'chips import',
    usage:
      '<table.csv> [--map <mapping.json>] [--dry-run] [--approve] [--report <file.json>] [--as <email>]',
    summary: {
      en: 'Import a table of chips, a row each, as facts with their source: proposed, or with --approve held where they contradict nothing. Without --map it is read as Epoch AI’s “Machine Learning Hardware”.',
      'zh-TW':
        '匯入晶片表格（每列一款），成為附來源的資料：列為提議；加上 --approve 則核准未與現有資料矛盾者。未以 --map 指定對應檔時，視為 Epoch AI 的「Machine Learning Hardware」。',
    },
    load: async () => (await import('./commands/chipsImport.ts')).chipsImport,
  },
  {
    name: 'chips controls',
    usage: '[--dry-run] [--as <email>]',
    summary: {
      en: 'Bring in the control rules and events that come with the product, each with its source; run again, it brings what is new.',
      'zh-TW': '載入內建的管制規定與事件，各附來源；再次執行只補上新增的部分。',
    },
    load: async () => (await import('./commands/chipsControls.ts')).chipsControls,
  },
  {
    name: 'export xliff',
    usage:
      '<post id|slug> [--only untranslated|stale|all] [--target zh-TW|en] [--out <file.xlf>] [--as <email>]',
    summary: {
      en: 'Write what an agency is to translate of a post as XLIFF 2.1.',
      'zh-TW': '將文章要送翻譯社的內容寫成 XLIFF 2.1 檔。',
    },
    load: async () => (await import('./commands/exportXliff.ts')).exportXliff,
  },
  {
    name: 'import xliff',
    usage: '<file.xlf> [--dry-run] [--take <unit,…>|all] [--report <file.json>] [--as <email>]',
    summary: {
      en: 'Take back what an agency has translated; with --dry-run only tell what that would change.',
      'zh-TW': '匯入翻譯社交回的譯文；加上 --dry-run 只列出將會改動什麼。',
    },
    load: async () => (await import('./commands/importXliff.ts')).importXliff,
  },
  {
    name: 'memory import',
    usage: '<file.tmx> [--dry-run]',
    summary: {
      en: 'Bring a TMX file of any size into the translation memory; with --dry-run only tell what that would do.',
      'zh-TW': '將 TMX 檔（大小不限）匯入翻譯記憶；加上 --dry-run 只列出將會做什麼。',
    },
    load: async () => (await import('./commands/memoryImport.ts')).memoryImport,
  },
  {
    name: 'memory export',
    usage: '<file.tmx>',
    summary: {
      en: 'Write the translation memory to a TMX file.',
      'zh-TW': '將翻譯記憶寫成 TMX 檔。',
    },
    load: async () => (await import('./commands/memoryExport.ts')).memoryExport,
  },
  {
    name: 'memory forget',
    usage: '[<file.tmx>]',
    summary: {
      en: 'Take an imported TMX file out of the translation memory; without a name, list those that were imported.',
      'zh-TW': '從翻譯記憶移除先前匯入的 TMX 檔；不填檔名則列出匯入過的檔案。',
    },
    load: async () => (await import('./commands/memoryForget.ts')).memoryForget,
  },
  {
    name: 'memory rebuild',
    usage: '',
    summary: {
      en: 'Fill the translation memory from what is agreed in all stories; what was imported stays.',
      'zh-TW': '依所有報導已確認的對應重建翻譯記憶；匯入的內容保留。',
    },
    load: async () => (await import('./commands/memoryRebuild.ts')).memoryRebuild,
  },
  {
    name: 'bilingual recount',
    usage: '[--rest]',
    summary: {
      en: 'Count anew, for the board, what is out of date in every story; with --rest only what still waits for it.',
      'zh-TW': '重新計算每則報導待更新的段落，供雙語進度使用；加上 --rest 只計算尚未完成的部分。',
    },
    load: async () => (await import('./commands/bilingualRecount.ts')).bilingualRecount,
  },
  {
    name: 'audit verify',
    usage: '',
    summary: {
      en: 'Check the audit log: whether an entry was altered or removed.',
      'zh-TW': '檢查稽核紀錄是否遭竄改或刪除。',
    },
    load: async () => (await import('./commands/auditVerify.ts')).auditVerify,
  },
  {
    name: 'worker',
    usage: '',
    summary: {
      en: 'Run only the worker, which publishes on time and delivers what that sets off.',
      'zh-TW': '只執行背景程式，準時發布文章並送出後續作業。',
    },
    load: async () => (await import('./commands/worker.ts')).worker,
  },
  {
    name: 'press',
    usage: '',
    summary: {
      en: 'Fire what is due; started by the worker.',
      'zh-TW': '執行到期的排程，由背景程式啟動。',
    },
    isHidden: true,
    load: async () => (await import('./commands/press.ts')).press,
  },
  {
    name: 'importer',
    usage: '<name>',
    summary: {
      en: 'Import what was sent from the admin panel; started by the worker.',
      'zh-TW': '匯入由後台上傳的網站，由背景程式啟動。',
    },
    isHidden: true,
    load: async () => (await import('./commands/importer.ts')).importer,
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
]
