import type { Messages } from '../../kernel/messages.ts'
import { remoteMessages } from './remote/messages.ts'
import { shortcodeMessages } from './shortcodes/messages.ts'

/** What an import from Hugo has to say; a key is the second half of the problem's code. */
export const messages = {
  ...shortcodeMessages,
  ...remoteMessages,
  'no-site': {
    en: 'There is no Hugo site in “{dir}”: no hugo.toml, hugo.yaml, hugo.json or config file was found.',
    'zh-TW': '「{dir}」不是 Hugo 網站：找不到 hugo.toml、hugo.yaml、hugo.json 或 config 設定檔。',
  },
  'no-content': {
    en: 'The content folder “{dir}” does not exist.',
    'zh-TW': '找不到內容資料夾「{dir}」。',
  },
  'unreadable-file': {
    en: 'The file could not be read: {reason}.',
    'zh-TW': '無法讀取檔案：{reason}。',
  },
  'outside-site': {
    en: '“{path}” lies outside the site and was not read.',
    'zh-TW': '「{path}」在網站資料夾之外，未讀取。',
  },
  'symbolic-link': {
    en: 'Symbolic links are not followed; this one was left out.',
    'zh-TW': '不讀取符號連結，已略過。',
  },
  'file-too-large': {
    en: 'The file has {size} MB; files of up to {limit} MB are read.',
    'zh-TW': '檔案有 {size} MB，上限為 {limit} MB。',
  },
  'not-utf-8': {
    en: 'The file is not UTF-8. Convert it and import again.',
    'zh-TW': '檔案不是 UTF-8 編碼，請轉換後再匯入。',
  },
  'broken-config': {
    en: 'The configuration could not be read: {reason}.',
    'zh-TW': '無法讀取設定檔：{reason}。',
  },
  'unknown-time-zone': {
    en: 'There is no time zone “{zone}”; times without a zone were taken as UTC.',
    'zh-TW': '沒有「{zone}」這個時區，未註明時區的時間以 UTC 計。',
  },
  'other-language': {
    en: 'The newsroom does not publish in “{language}”; its {count} pages were left out.',
    'zh-TW': '編輯室不以「{language}」出版，略過其中 {count} 頁。',
  },
  'long-name': {
    en: 'The file’s name has more than {limit} characters with its folders; it was left out.',
    'zh-TW': '檔名連同資料夾超過 {limit} 個字元，已略過。',
  },
  'resource-page': {
    en: 'This text is a resource of the bundle it lies in, and no page of its own to Hugo; it was left out.',
    'zh-TW': '這個檔案是所屬套件的附屬資源，在 Hugo 不是獨立頁面，已略過。',
  },
  'same-page': {
    en: 'Another folder of the site has the same page, which comes first; this one was left out.',
    'zh-TW': '網站的另一個資料夾已有同一頁且優先採用，已略過這一份。',
  },
  'secret-left-out': {
    en: 'The configuration holds what looks like secrets; these were not kept, and an export writes them empty: {keys}.',
    'zh-TW': '設定檔含有疑似機密的項目，未予保留，匯出時為空值：{keys}。',
  },
  'other-site': {
    en: 'A file of this name came from another site, “{other}”; nothing was done with this one of “{site}”. If both are one site, import with --site "{other}"; if they are two, name this one with --site.',
    'zh-TW':
      '另一個網站「{other}」也有同名的檔案，「{site}」的這一份未處理。若兩者是同一個網站，請加上 --site "{other}" 匯入；若是不同的網站，請用 --site 為這一個命名。',
  },
  'section-page': {
    en: 'This page names a section and has no text; it became no post, and is kept for an export.',
    'zh-TW': '這一頁只為單元命名，沒有內文，未成為文章，保留供匯出使用。',
  },
  'unknown-markup': {
    en: 'Pages in “{extension}” are not imported; convert it to Markdown, front matter apart: {command}',
    'zh-TW': '不匯入「{extension}」格式的頁面，請轉成 Markdown（前置資料除外）：{command}',
  },
  'plain-html': {
    en: 'The file begins with HTML and not with front matter: Hugo copies it as it is. It was left out.',
    'zh-TW': '檔案開頭是 HTML 而不是前置資料，Hugo 只會原樣複製，已略過。',
  },
  'front-matter-unclosed': {
    en: 'The front matter begins with {delimiter} and never ends. Close it and import again.',
    'zh-TW': '前置資料以 {delimiter} 開始卻沒有結束，請補上結尾後再匯入。',
  },
  'front-matter-broken': {
    en: 'The front matter could not be read: {reason}',
    'zh-TW': '無法讀取前置資料：{reason}',
  },
  'no-title': {
    en: 'The page has no title; the file name was taken.',
    'zh-TW': '頁面沒有標題，已使用檔名。',
  },
  'too-long': {
    en: '“{field}” has {length} characters; the first {limit} were taken. The original text has all.',
    'zh-TW': '「{field}」有 {length} 個字元，只取前 {limit} 個，原始文字仍完整保留。',
  },
  'too-many-parts': {
    en: 'The text has more parts (paragraphs, list items, cells and the like) than one article may have. Split it.',
    'zh-TW': '內文的段落、清單項目與儲存格等過多，已超過單篇文章的上限，請拆成數份。',
  },
  'no-address': {
    en: 'Hugo gives this page no address of its own; it was imported as a draft.',
    'zh-TW': 'Hugo 不為這一頁產生網址，已匯入為草稿。',
  },
  'no-date': {
    en: 'The page has no date; it counts as published at the moment of the import.',
    'zh-TW': '頁面沒有日期，以匯入的時間作為發布時間。',
  },
  'unknown-date': {
    en: '“{field}” is no date that can be read: {value}',
    'zh-TW': '「{field}」的日期無法辨識：{value}',
  },
  'future-date': {
    en: 'Hugo does not show this page before {date}: it comes in as a draft. With --as and the email address of an editor its publication is scheduled.',
    'zh-TW':
      'Hugo 在 {date} 之前不會顯示這一頁，以草稿匯入；加上 --as 與一位編輯的電子郵件，即會排定發布。',
  },
  expired: {
    en: 'Hugo does not show this page since {date}; it was imported as a draft.',
    'zh-TW': 'Hugo 自 {date} 起不再顯示這一頁，已匯入為草稿。',
  },
  'missing-picture': {
    en: 'The picture “{path}” was not found; the article keeps its address.',
    'zh-TW': '找不到圖片「{path}」，文章已保留其位址。',
  },
  'picture-in-html': {
    en: 'The picture “{path}” stands in HTML that was kept as it is; it was not imported.',
    'zh-TW': '圖片「{path}」位於原樣保留的 HTML 中，未匯入。',
  },
  'remote-picture': {
    en: 'The picture “{path}” is on another site; it is fetched only if its host is chosen. The article keeps its address.',
    'zh-TW': '圖片「{path}」在其他主機上，指定該主機才會下載；文章已保留其位址。',
  },
  'refused-picture': {
    en: 'The picture “{path}” was refused: {reason}',
    'zh-TW': '圖片「{path}」未被接受：{reason}',
  },
  'originals-not-kept': {
    en: 'The files of {count} pictures could not be kept as they came ({reason}); an export will write them as the newsroom keeps them.',
    'zh-TW': '有 {count} 張圖片的原始檔無法保存（{reason}）；匯出時將採用編輯室保存的版本。',
  },
  'undescribed-picture': {
    en: 'The picture “{path}” is not described in both languages; it counts as decorative until someone describes it.',
    'zh-TW': '圖片「{path}」沒有兩種語言的替代文字，補上之前先視為裝飾圖片。',
  },
  'table-format': {
    en: 'Formats within the cells of a table were not kept; the words were.',
    'zh-TW': '表格儲存格內的格式未保留，文字已保留。',
  },
  'table-in-article': {
    en: 'The table has links or pictures, or is too large for a spec table; it stays in the article.',
    'zh-TW': '表格含有連結或圖片，或超過規格表的大小，保留在文章內。',
  },
  'address-taken': {
    en: 'The old address {address} leads elsewhere already and was left so.',
    'zh-TW': '舊網址 {address} 已轉往別處，維持不變。',
  },
  'not-scheduled': {
    en: 'It could not be scheduled and stays as it is: {reason}',
    'zh-TW': '無法排程，維持現狀：{reason}',
  },
  'not-translated': {
    en: 'The file exists in this language and is not translated: it comes in as a draft.',
    'zh-TW': '這個語言雖有檔案，內容卻尚未翻譯，以草稿匯入。',
  },
  'possible-pair': {
    en: 'This may be the same story as {other}. If it is, give both the same translationKey.',
    'zh-TW': '可能與 {other} 是同一則報導；若是，請為兩者填上相同的 translationKey。',
  },
  'same-address': {
    en: 'The address “{slug}” is taken; this page got “{other}”.',
    'zh-TW': '網址代稱「{slug}」已有人使用，這一頁改用「{other}」。',
  },
  'same-story': {
    en: 'The story “{key}” has a post in this language already ({other}); this file was left out.',
    'zh-TW': '報導「{key}」已有這個語言的文章（{other}），略過這個檔案。',
  },
  'in-trash': {
    en: 'The post of this file is in the trash; restore or delete it, then import again.',
    'zh-TW': '這個檔案的文章在垃圾桶裡，請先還原或刪除，再重新匯入。',
  },
  conflict: {
    en: 'Both the file and the post were changed since the import; the post was left as it is.',
    'zh-TW': '匯入之後，檔案與文章都有修改；文章維持原狀。',
  },
  refused: {
    en: 'The newsroom refused this story: {reason}',
    'zh-TW': '編輯室未接受這則報導：{reason}',
  },
} satisfies Messages
