import type { Messages } from '../kernel/messages.ts'

/** What commands say. */
export const messages = {
  migrated: {
    en: 'The database is up to date; {count} migrations were applied.',
    'zh-TW': '資料庫已是最新版本，套用了 {count} 個遷移。',
  },
  current: { en: 'The database is up to date.', 'zh-TW': '資料庫已是最新版本。' },
  storiesCounted: {
    en: '{count} stories were counted.',
    'zh-TW': '已計算 {count} 則報導。',
  },
  buildCurrent: {
    en: 'The build is up to date with the sources.',
    'zh-TW': '目前的建置結果與原始碼相符。',
  },
  wrongOptions: { en: 'Wrong use: {reason}', 'zh-TW': '用法錯誤：{reason}' },
  emailWrong: {
    en: '“{value}” is not an e-mail address. Give one with --email.',
    'zh-TW': '「{value}」不是電子郵件地址，請以 --email 指定。',
  },
  nameMissing: { en: 'Give a name with --name.', 'zh-TW': '請以 --name 指定姓名。' },
  roleWrong: {
    en: '“{value}” is not a role. Choose writer, editor or admin.',
    'zh-TW': '沒有「{value}」這個角色，請選擇 writer、editor 或 admin。',
  },
  passwordPrompt: { en: 'Password', 'zh-TW': '密碼' },
  passwordShort: {
    en: 'The password has to have at least {count} characters.',
    'zh-TW': '密碼至少要有 {count} 個字元。',
  },
  emailTaken: {
    en: 'There is a user with the address {email} already; nothing was changed.',
    'zh-TW': '已有使用者使用 {email}，未做任何變更。',
  },
  userMade: {
    en: 'Made the user {email} with the role {role}.',
    'zh-TW': '已建立使用者 {email}，角色為 {role}。',
  },
  demoLoaded: {
    en: 'Loaded the demonstration content: {count} documents.',
    'zh-TW': '已載入示範內容，共 {count} 份文件。',
  },
  demoProgress: {
    en: 'Loading demonstration content: {done} of {total}',
    'zh-TW': '正在載入示範內容：{done} / {total}',
  },
  importWhat: {
    en: 'Name the folder of one Hugo site, such as: waferdesk import hugo ./site',
    'zh-TW': '請指定一個 Hugo 網站的資料夾，例如：waferdesk import hugo ./site',
  },
  importAs: {
    en: 'Nobody with the address {email} may publish; nothing was imported. Name an editor after --as.',
    'zh-TW':
      '電子郵件 {email} 的使用者不存在或無權發布，未匯入任何內容。請在 --as 後指定一位編輯。',
  },
  importBusy: {
    en: 'Another import into this newsroom is running; nothing was imported. One import runs at a time: wait for it, then run this one again.',
    'zh-TW':
      '這個編輯台正在進行另一項匯入，未匯入任何內容。一次只能進行一項匯入，請等它完成後再執行一次。',
  },
  importPrefer: {
    en: '“{value}” is no side: --prefer takes “source” or “newsroom”.',
    'zh-TW': '「{value}」不是可選的一方：--prefer 可填 source（來源）或 newsroom（編輯台）。',
  },
  importHosts: {
    en: 'Name the hosts that pictures may be fetched from, such as --fetch-remote={hosts} (or *.example.org, or host:port). Nothing was imported. Pictures of this site by host:',
    'zh-TW':
      '請列出可下載圖片的主機，例如 --fetch-remote={hosts}（也可用 *.example.org 或「主機:連接埠」）。未匯入任何內容。這個網站的圖片依主機統計：',
  },
  importNoHost: {
    en: '“{word}” is no host that pictures can be fetched from; nothing was imported. Name hosts after --fetch-remote=, separated by commas, such as cdn.example.org,*.example.net',
    'zh-TW':
      '「{word}」不是可下載圖片的主機，未匯入任何內容。請在 --fetch-remote= 後列出主機並以逗號分隔，例如 cdn.example.org,*.example.net',
  },
  importNoRemote: {
    en: 'No page shows a picture of another host; there is nothing to fetch.',
    'zh-TW': '沒有頁面使用其他主機的圖片，不需下載。',
  },
  fetched: {
    en: '{count} pictures were fetched from other hosts.',
    'zh-TW': '已從其他主機下載 {count} 張圖片。',
  },
  wouldFetch: {
    en: '{count} pictures would be fetched from other hosts.',
    'zh-TW': '將從其他主機下載 {count} 張圖片。',
  },
  reportFolder: {
    en: 'The report cannot be written to “{file}”; nothing was imported.',
    'zh-TW': '無法將報告寫入「{file}」，未匯入任何內容。',
  },
  imported: {
    en: '{files} pages: {created} created, {updated} updated, {skipped} unchanged, {conflicts} conflicts, {refused} refused; {problems} findings.',
    'zh-TW':
      '共 {files} 頁：新增 {created}、更新 {updated}、未變 {skipped}、衝突 {conflicts}、未接受 {refused}；發現 {problems} 項。',
  },
  wouldImport: {
    en: 'Nothing was written. Of {files} pages {created} would be created, {updated} updated, {skipped} are unchanged, {conflicts} conflict; {problems} findings.',
    'zh-TW':
      '未寫入任何內容。共 {files} 頁，將新增 {created}、更新 {updated}，未變 {skipped}，衝突 {conflicts}；發現 {problems} 項。',
  },
  exportWhat: {
    en: 'Name one folder to write to, such as: waferdesk export hugo ./site',
    'zh-TW': '請指定一個要寫入的資料夾，例如：waferdesk export hugo ./site',
  },
  exportNotEmpty: {
    en: '“{dir}” holds files, and no export wrote it. Nothing was changed; name an empty or a new folder.',
    'zh-TW': '「{dir}」裡有檔案，且不是匯出產生的資料夾。未做任何變更，請指定空的或新的資料夾。',
  },
  exportNoFolder: {
    en: '“{dir}” is a file. Name a folder.',
    'zh-TW': '「{dir}」是檔案，請指定資料夾。',
  },
  exportNotWritable: {
    en: '“{dir}” cannot be written to, nor a folder beside it.',
    'zh-TW': '無法寫入「{dir}」，也無法在旁邊建立資料夾。',
  },
  exportReportFolder: {
    en: 'The report cannot be written to “{file}”; nothing was exported.',
    'zh-TW': '無法將報告寫入「{file}」，未匯出任何內容。',
  },
  exported: {
    en: '{posts} posts: {unchanged} as they came, {changed} changed, {new} new; {pictures} pictures; {files} files written, {removed} removed; {problems} findings.',
    'zh-TW':
      '共 {posts} 篇文章：維持原檔 {unchanged}、有修改 {changed}、新增 {new}；圖片 {pictures} 張；寫出 {files} 個檔案，移除 {removed} 個；發現 {problems} 項。',
  },
  chipsWhat: {
    en: 'Name one table of chips that ends in .csv, such as: waferdesk chips import ml_hardware.csv',
    'zh-TW': '請指定一個晶片表格（.csv），例如：waferdesk chips import ml_hardware.csv',
  },
  chipsNoFile: {
    en: 'The file “{file}” cannot be read.',
    'zh-TW': '無法讀取檔案「{file}」。',
  },
  chipsBadMapping: {
    en: 'The mapping “{file}” cannot be used: {reason}',
    'zh-TW': '對應檔「{file}」無法使用：{reason}',
  },
  chipsNoReport: {
    en: 'The report cannot be written to “{file}”. Nothing was imported.',
    'zh-TW': '無法將報告寫入「{file}」，未匯入任何資料。',
  },
  chipsNobody: {
    en: 'Facts need somebody who answers for them: make an administrator first (waferdesk user create), or name an editor with --as.',
    'zh-TW': '資料須有人負責：請先建立管理員（waferdesk user create），或以 --as 指定一位編輯。',
  },
  chipsImported: {
    en: '{chips} chips read, {created} of them new. Facts: {proposed} proposed, {approved} approved, {known} known already; {contradicting} contradict what is held.',
    'zh-TW':
      '讀取 {chips} 款晶片，其中 {created} 款為新增。資料：提議 {proposed} 筆、核准 {approved} 筆、已知 {known} 筆；{contradicting} 筆與採用中的資料矛盾。',
  },
  chipsWouldImport: {
    en: 'Nothing was written. {chips} chips read, {created} of them new. Facts: {proposed} would be proposed, {approved} approved; {known} are known already, {contradicting} contradict what is held.',
    'zh-TW':
      '未寫入任何內容。讀取 {chips} 款晶片，其中 {created} 款為新增。資料：將提議 {proposed} 筆、核准 {approved} 筆；已知 {known} 筆，{contradicting} 筆與採用中的資料矛盾。',
  },
  controlsWhat: {
    en: 'This takes no file: waferdesk chips controls [--dry-run] [--as <email>]',
    'zh-TW': '此指令不需要檔案：waferdesk chips controls [--dry-run] [--as <email>]',
  },
  controlsLoaded: {
    en: 'Brought in: {sources} sources, {rules} rules, {events} events; {completed} events completed, {known} known already.',
    'zh-TW':
      '已載入：來源 {sources} 筆、規定 {rules} 項、事件 {events} 個；補充事件 {completed} 個，已知 {known} 項。',
  },
  controlsWouldLoad: {
    en: 'Nothing was written. It would bring in {sources} sources, {rules} rules, {events} events and complete {completed} events; {known} are known already.',
    'zh-TW':
      '未寫入任何內容。將載入來源 {sources} 筆、規定 {rules} 項、事件 {events} 個，補充事件 {completed} 個；已知 {known} 項。',
  },
  termsWhat: {
    en: 'Name one file of terms that ends in .csv, .tbx or .xml, or --shipped for those that come with the product, such as: waferdesk terms import terms.csv',
    'zh-TW':
      '請指定一個術語檔（.csv、.tbx 或 .xml），或以 --shipped 匯入內建術語，例如：waferdesk terms import terms.csv',
  },
  termsNoFile: {
    en: '“{file}” cannot be read; nothing was imported. Check the path.',
    'zh-TW': '無法讀取「{file}」，未匯入任何術語，請檢查路徑。',
  },
  termsRefused: {
    en: 'Nothing was imported. Mend what is named above in “{file}” and run it again.',
    'zh-TW': '未匯入任何術語。請修正「{file}」的上述問題後再執行一次。',
  },
  termsImported: {
    en: '{created} terms created, {updated} updated, {unchanged} unchanged.',
    'zh-TW': '術語：新增 {created} 個，更新 {updated} 個，未變 {unchanged} 個。',
  },
  termsWouldImport: {
    en: 'Nothing was written. {created} terms would be created, {updated} updated; {unchanged} are unchanged.',
    'zh-TW': '未寫入任何內容。將新增術語 {created} 個，更新 {updated} 個；未變 {unchanged} 個。',
  },
  termsWhere: {
    en: 'Name one file to write to that ends in .csv, .tbx or .xml, such as: waferdesk terms export terms.tbx',
    'zh-TW': '請指定一個要寫入的檔案（.csv、.tbx 或 .xml），例如：waferdesk terms export terms.tbx',
  },
  termsNotWritable: {
    en: '“{file}” cannot be written to; nothing was exported. Name a file in a folder that can.',
    'zh-TW': '無法寫入「{file}」，未匯出任何術語，請指定可寫入的位置。',
  },
  termsExported: {
    en: '{count} terms were written to “{file}”.',
    'zh-TW': '已將 {count} 個術語寫入「{file}」。',
  },
  xliffWhich: {
    en: 'Name posts by their numbers or slugs, up to 50, such as: waferdesk export xliff 12 --only stale. --only takes untranslated, stale or all, --target zh-TW or en.',
    'zh-TW':
      '請以編號或網址代稱指定文章（至多 50 篇），例如：waferdesk export xliff 12 --only stale。--only 可填 untranslated、stale 或 all，--target 可填 zh-TW 或 en。',
  },
  xliffNobody: {
    en: 'There is no user {email} to act as; nothing was done. Name one with --as, or make one with “waferdesk user create”.',
    'zh-TW':
      '找不到可代為操作的使用者 {email}，未做任何變更。請以 --as 指定，或用「waferdesk user create」建立。',
  },
  xliffNoPost: {
    en: 'There is no post “{post}”. Give its number or its slug.',
    'zh-TW': '找不到「{post}」這篇文章，請指定編號或網址代稱。',
  },
  xliffNotWritable: {
    en: '“{file}” cannot be written to; nothing was exported. Name a file with --out in a folder that can.',
    'zh-TW': '無法寫入「{file}」，未匯出任何內容，請以 --out 指定可寫入的位置。',
  },
  xliffSent: {
    en: '{count} paragraphs to translate were written to “{file}” (stories: {stories}).',
    'zh-TW': '已將 {stories} 則報導待譯的 {count} 段寫入「{file}」。',
  },
  xliffWhat: {
    en: 'Name one file, such as: waferdesk import xliff story.zh-TW-en.xlf',
    'zh-TW': '請指定一個檔案，例如：waferdesk import xliff story.zh-TW-en.xlf',
  },
  xliffNoFile: {
    en: '“{file}” cannot be read; nothing was imported. Check the path.',
    'zh-TW': '無法讀取「{file}」，未匯入任何內容，請檢查路徑。',
  },
  xliffRefused: {
    en: 'Nothing was imported. Mend what is named above in “{file}” and run it again.',
    'zh-TW': '未匯入任何內容。請修正「{file}」的上述問題後再執行一次。',
  },
  xliffTaken: {
    en: '{taken} paragraphs taken, {unchanged} unchanged, {conflicts} conflicts, {leftOut} left out.',
    'zh-TW': '採用 {taken} 段，未變 {unchanged} 段，衝突 {conflicts} 段，略過 {leftOut} 段。',
  },
  xliffWouldTake: {
    en: 'Nothing was written. {taken} paragraphs would be taken; {unchanged} are unchanged, {conflicts} conflict, {leftOut} would be left out.',
    'zh-TW':
      '未寫入任何內容。將採用 {taken} 段；未變 {unchanged} 段，衝突 {conflicts} 段，略過 {leftOut} 段。',
  },
  xliffConflict: {
    en: 'Conflict {unit}\n  here: {ours}\n  file: {theirs}',
    'zh-TW': '衝突 {unit}\n  編輯台：{ours}\n  檔案：{theirs}',
  },
  xliffChoose: {
    en: 'Conflicts were left as they are here. To take the words of the file, name them after --take, or --take all.',
    'zh-TW':
      '有衝突的段落維持編輯台的內容。要改用檔案的文字，請在 --take 後列出，或用 --take all。',
  },
  memoryWhat: {
    en: 'Name one file that ends in .tmx, such as: waferdesk memory import memory.tmx',
    'zh-TW': '請指定一個 .tmx 檔，例如：waferdesk memory import memory.tmx',
  },
  memoryNoFile: {
    en: '“{file}” cannot be read; nothing was imported. Check the path.',
    'zh-TW': '無法讀取「{file}」，未匯入任何內容，請檢查路徑。',
  },
  memoryImported: {
    en: 'Translation memory: {created} pairs new, {known} known already, {leftOut} units left out.',
    'zh-TW': '翻譯記憶：新增 {created} 組，原已有 {known} 組，略過 {leftOut} 個單元。',
  },
  memoryWouldImport: {
    en: 'Nothing was written. {created} pairs would be new, {known} are known already; {leftOut} units would be left out.',
    'zh-TW': '未寫入任何內容。將新增 {created} 組，原已有 {known} 組，將略過 {leftOut} 個單元。',
  },
  memoryWhere: {
    en: 'Name one file to write to that ends in .tmx, such as: waferdesk memory export memory.tmx',
    'zh-TW': '請指定一個要寫入的 .tmx 檔，例如：waferdesk memory export memory.tmx',
  },
  memoryFile: {
    en: '{file}: {pairs} pairs',
    'zh-TW': '{file}：{pairs} 組',
  },
  memoryNoFiles: {
    en: 'No file was imported into the translation memory.',
    'zh-TW': '翻譯記憶沒有匯入過檔案。',
  },
  memoryForgotten: {
    en: '“{file}” was taken out of the translation memory; pairs that nothing else says are gone ({pairs} were in it).',
    'zh-TW': '已從翻譯記憶移除「{file}」；沒有其他來源的對應已刪除（該檔共 {pairs} 組）。',
  },
  memoryUnknownFile: {
    en: 'The translation memory has nothing from a file “{file}”. “waferdesk memory forget” lists those that were imported.',
    'zh-TW': '翻譯記憶裡沒有來自「{file}」的內容。「waferdesk memory forget」可列出匯入過的檔案。',
  },
  memoryNotWritable: {
    en: '“{file}” cannot be written to; nothing was exported. Name a file in a folder that can.',
    'zh-TW': '無法寫入「{file}」，未匯出任何內容，請指定可寫入的位置。',
  },
  memoryExported: {
    en: '{count} pairs were written to “{file}”.',
    'zh-TW': '已將 {count} 組翻譯寫入「{file}」。',
  },
  memoryRebuildWhat: {
    en: 'This command takes no words: waferdesk memory rebuild',
    'zh-TW': '這個指令不接受參數：waferdesk memory rebuild',
  },
  memoryRebuilt: {
    en: 'The translation memory has what is agreed in {stories} stories.',
    'zh-TW': '翻譯記憶已含 {stories} 則報導的確認對應。',
  },
  applicationOnly: {
    en: '“waferdesk {name}” belongs to the complete application, not to a project that has Waferdesk as a plugin. Here there are: {commands}.',
    'zh-TW':
      '「waferdesk {name}」屬於完整的應用程式；以外掛使用 Waferdesk 的專案沒有這個指令。這裡可以使用：{commands}。',
  },
  noHostConfig: {
    en: 'There is no payload.config.ts for {folder}. Call this in the folder of your Payload project, or set PAYLOAD_CONFIG_PATH.',
    'zh-TW':
      '{folder} 沒有對應的 payload.config.ts。請在 Payload 專案的資料夾裡執行，或設定 PAYLOAD_CONFIG_PATH。',
  },
  noHostMigrations: {
    en: 'There are no migrations in {folder}. Make them with “npx payload migrate:create”.',
    'zh-TW': '{folder} 裡沒有遷移。請以「npx payload migrate:create」建立。',
  },
  moreFindings: {
    en: 'Three of each kind are shown; --report <file.json> writes all of them.',
    'zh-TW': '每種最多列出三項；加上 --report <檔名.json> 可寫出全部。',
  },
  auditGood: {
    en: 'The audit log is whole: {checked} entries, none altered, none missing.',
    'zh-TW': '稽核紀錄完整：共 {checked} 筆，無竄改、無缺漏。',
  },
  auditBad: {
    en: 'The audit log is not what it was: {problems} findings in {checked} entries.',
    'zh-TW': '稽核紀錄有異：檢查 {checked} 筆，發現 {problems} 項問題。',
  },
  auditStopped: {
    en: 'Stopped after {checked} entries; {problems} findings so far.',
    'zh-TW': '已中止，檢查了 {checked} 筆，至此發現 {problems} 項問題。',
  },
  auditNone: {
    en: 'This database has no audit log yet. Run: waferdesk migrate',
    'zh-TW': '資料庫尚無稽核紀錄，請執行 waferdesk migrate。',
  },
  auditAltered: { en: 'Entry {from} was altered.', 'zh-TW': '第 {from} 筆遭竄改。' },
  auditAlteredRange: {
    en: 'Entries {from} to {to} were altered.',
    'zh-TW': '第 {from} 至 {to} 筆遭竄改。',
  },
  auditMissing: { en: 'Entry {from} is missing.', 'zh-TW': '缺少第 {from} 筆。' },
  auditMissingRange: {
    en: 'Entries {from} to {to} are missing.',
    'zh-TW': '缺少第 {from} 至 {to} 筆。',
  },
  auditBeyond: {
    en: 'Entry {from} stands after the end of the chain.',
    'zh-TW': '第 {from} 筆在雜湊鏈結束之後。',
  },
  auditBeyondRange: {
    en: 'Entries {from} to {to} stand after the end of the chain.',
    'zh-TW': '第 {from} 至 {to} 筆在雜湊鏈結束之後。',
  },
  auditUnnumbered: {
    en: '{count} entries have no number: they were added past the chain.',
    'zh-TW': '有 {count} 筆沒有序號，未經雜湊鏈寫入。',
  },
  auditNoEnd: {
    en: 'The end of the chain is not known (audit_head): whether the last entries are missing cannot be told.',
    'zh-TW': '不知雜湊鏈止於何處（audit_head），無法判斷最後幾筆是否遺失。',
  },
  auditUnguarded: {
    en: 'The database does not guard the audit log: {parts} missing or switched off. Run “waferdesk migrate” as the owner of the tables.',
    'zh-TW':
      '資料庫未保護稽核紀錄：{parts} 不存在或已停用。請以資料表擁有者的身分執行 waferdesk migrate。',
  },
} as const satisfies Messages
