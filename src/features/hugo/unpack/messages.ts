import type { Messages } from '../../../kernel/messages.ts'

/** What unpacking an upload has to say; a key is the second half of the problem’s code. */
export const unpackMessages = {
  'zip-broken': {
    en: 'The zip file is broken or was not sent whole. Make it anew and send it again.',
    'zh-TW': 'zip 檔損壞或不完整，請重新壓縮後再上傳。',
  },
  'zip-encrypted': {
    en: 'The zip file has a password (“{name}”). Make one without and send that.',
    'zh-TW': 'zip 檔設有密碼（「{name}」）。請改用沒有密碼的 zip 檔上傳。',
  },
  'zip-method': {
    en: '“{name}” is compressed in a way that is not read here. Make the zip file with the usual compression (deflate).',
    'zh-TW': '「{name}」使用不支援的壓縮方式。請以一般壓縮方式（deflate）重新製作 zip 檔。',
  },
  'zip-outside': {
    en: '“{name}” in the zip file leads out of its folder. Nothing was unpacked; such a file is no ordinary one.',
    'zh-TW': 'zip 檔內的「{name}」指向資料夾之外，這不是正常的壓縮檔，因此完全沒有解壓縮。',
  },
  'zip-name': {
    en: 'A name in the zip file is too long: “{name}…”. Names may have 255 bytes, whole paths {limit}.',
    'zh-TW':
      'zip 檔內有過長的檔名：「{name}…」。單一檔名上限為 255 位元組，完整路徑上限為 {limit} 位元組。',
  },
  'zip-twice': {
    en: '“{name}” is in the zip file twice, or as a file and as a folder. Make it anew and send it again.',
    'zh-TW': 'zip 檔內「{name}」重複出現，或同時是檔案與資料夾。請重新壓縮後再上傳。',
  },
  'zip-many': {
    en: 'The zip file holds {count} files; up to {limit} are taken. Leave out what is not part of the site.',
    'zh-TW': 'zip 檔內有 {count} 個檔案，上限為 {limit} 個。請移除不屬於網站的檔案。',
  },
  'zip-large': {
    en: 'Unpacked, the zip file has {size} MB; up to {limit} MB are taken. Leave out what is not part of the site.',
    'zh-TW': 'zip 檔解壓縮後有 {size} MB，上限為 {limit} MB。請移除不屬於網站的檔案。',
  },
  'zip-bomb': {
    en: 'The zip file would swell to {times} times its size when unpacked, which no site does. Nothing was unpacked.',
    'zh-TW': 'zip 檔解壓縮後會膨脹為 {times} 倍，一般網站不會如此，因此完全沒有解壓縮。',
  },
  'no-site': {
    en: 'There is no Hugo site in what was sent: no hugo.toml, hugo.yaml, hugo.json, config file or config folder was found among {count} files. Send the folder in which you run “hugo”.',
    'zh-TW':
      '上傳的內容裡沒有 Hugo 網站：{count} 個檔案中找不到 hugo.toml、hugo.yaml、hugo.json 或 config 設定檔。請上傳您執行「hugo」指令的那個資料夾。',
  },
  'no-space': {
    en: 'The disk of the server is full. Make room and try again.',
    'zh-TW': '伺服器的磁碟空間不足。請清出空間後再試一次。',
  },
} as const satisfies Messages
