import type { Messages } from '../../../kernel/messages.ts'

/** What orders to a run are refused with, and what becomes of runs that fail. */
export const runMessages = {
  'not-allowed': {
    en: 'Importing is for editors and administrators: an import publishes.',
    'zh-TW': '匯入會直接發布文章，只有編輯與管理員可以使用。',
  },
  missing: {
    en: 'This import is not there any more.',
    'zh-TW': '這次匯入已不存在。',
  },
  busy: {
    en: '{name} is already importing “{file}”. One import runs at a time: wait for it, or discard it.',
    'zh-TW': '{name} 正在匯入「{file}」。一次只能進行一項匯入，請等它完成或先捨棄。',
  },
  state: {
    en: 'The import is at another point by now. Look at the screen again.',
    'zh-TW': '這次匯入的進度已經改變，請重新檢視畫面。',
  },
  body: {
    en: 'What was asked for could not be understood ({fields}).',
    'zh-TW': '無法理解這項要求（{fields}）。',
  },
  'too-large': {
    en: '“{name}” has {size} MB; up to {limit} MB are taken. Leave out what is not part of the site, or use the command line: waferdesk import hugo <folder>.',
    'zh-TW':
      '「{name}」有 {size} MB，上限為 {limit} MB。請移除不屬於網站的檔案，或改用命令列：waferdesk import hugo <資料夾>。',
  },
  'no-zip': {
    en: '“{name}” is no zip file. Choose a .zip file, or the folder of the site.',
    'zh-TW': '「{name}」不是 zip 檔。請選擇 .zip 檔或網站資料夾。',
  },
  host: {
    en: '“{host}” is no host that pictures may be fetched from: name one such as images.example.org.',
    'zh-TW': '「{host}」不是可下載圖片的主機，請填寫如 images.example.org 的主機名稱。',
  },
  part: {
    en: 'A part of the upload came at the wrong place.',
    'zh-TW': '上傳的區段位置不符。',
  },
  'no-space': {
    en: 'The disk of the server is full. Make room and try again.',
    'zh-TW': '伺服器的磁碟空間不足。請清出空間後再試一次。',
  },
  unfinished: {
    en: 'The upload is not whole. Send the file again.',
    'zh-TW': '檔案沒有完整上傳，請重新上傳。',
  },
  'no-files': {
    en: 'What was sent is not found in {folder}. All web processes and workers have to reach the same folder (WAFERDESK_DATA).',
    'zh-TW':
      '在 {folder} 找不到上傳的檔案。所有網站程式與背景程式都必須能存取同一個資料夾（WAFERDESK_DATA）。',
  },
  'asker-gone': {
    en: '{name}, who asked for this import, may not import any more. Ask for it yourself.',
    'zh-TW': '要求匯入的 {name} 已沒有匯入權限，請由您重新執行。',
  },
  elsewhere: {
    en: 'Another import into this newsroom is running, from the command line or by another worker. Wait for it, then press “Go on”.',
    'zh-TW': '命令列或另一個背景程式正在匯入。請等它完成後按「繼續匯入」。',
  },
  died: {
    en: 'The worker broke down {count} times over this import, the last time at {done} of {total}. Its log says why. What was stored stays; “Go on” tries again.',
    'zh-TW':
      '背景程式在這次匯入中斷 {count} 次，最後停在 {done} / {total}，原因請見其紀錄檔。已寫入的文章會保留，按「繼續匯入」可再試一次。',
  },
  broke: {
    en: 'The import broke off: {reason}. What was stored stays; “Go on” tries again.',
    'zh-TW': '匯入中斷：{reason}。已寫入的文章會保留，按「繼續匯入」可再試一次。',
  },
} as const satisfies Messages
