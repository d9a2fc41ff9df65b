import type { Messages } from '../../../kernel/messages.ts'

/** What an export to Hugo has to say; a key is the second half of the problem's code. */
export const messages = {
  'unsafe-path': {
    en: 'This path of an imported file cannot be written, or another post has it; the post “{title}” got one of its own.',
    'zh-TW': '無法寫回這個匯入檔案的路徑，或已由另一篇文章使用；文章「{title}」改用新路徑。',
  },
  'unknown-site': {
    en: 'No post came from a site “{site}”; nothing was written.',
    'zh-TW': '沒有文章來自網站「{site}」，未寫出任何檔案。',
  },
  'config-rewritten': {
    en: 'This file of the configuration could not be changed in place; all of it was written anew, without its comments.',
    'zh-TW': '無法就地修改這個設定檔，已全部重寫，註解未保留。',
  },
  'without-theme': {
    en: 'Themes and layouts are not part of the newsroom; without them Hugo would not build, so the configuration was written without: {names}. Put them into the folder and export again to have it whole.',
    'zh-TW':
      '佈景主題與版面不在編輯室裡，缺少時 Hugo 無法建置，因此設定檔未包含：{names}。把它們放進資料夾後再匯出一次即可完整。',
  },
  'language-added': {
    en: 'The site had no language “{key}”; it was added to the configuration for the posts of the newsroom.',
    'zh-TW': '原網站沒有「{key}」這個語言，已為編輯室的文章加進設定檔。',
  },
  'lost-links': {
    en: 'Some links mean pages that were not written; Hugo was told to warn of them and to go on.',
    'zh-TW': '有些連結指向未寫出的頁面，已設定 Hugo 只警告並繼續建置。',
  },
  'other-site': {
    en: 'The post came from another site; it was written as one of the newsroom’s own. Name one site with --site to leave the others out.',
    'zh-TW':
      '這篇文章來自另一個網站，依編輯室自己的文章寫出；用 --site 指定一個網站即可略過其他網站。',
  },
  'html-as-markdown': {
    en: 'The text of this page of HTML was changed here; it was written as Markdown, in a file that ends in .md.',
    'zh-TW': '這一頁 HTML 的內文在編輯室有修改，已改以 Markdown 寫出，副檔名為 .md。',
  },
  'front-matter-rewritten': {
    en: 'The front matter could not be changed in place; all of it was written anew.',
    'zh-TW': '無法就地修改前置資料，已全部重寫。',
  },
  'no-origin': {
    en: 'The post was imported by an earlier version, which did not note its site; its pictures are missing. Import the site again, then export.',
    'zh-TW': '這篇文章由較早的版本匯入，沒有記下原網站，缺少圖片；請重新匯入網站後再匯出。',
  },
  'unpublished-changes': {
    en: 'The post has changes that are not published; what is published was written.',
    'zh-TW': '文章有尚未發布的修改，已寫出發布中的版本。',
  },
  'picture-gone': {
    en: 'The picture “{path}” is no longer in the newsroom, or was never let in; it was not written.',
    'zh-TW': '圖片「{path}」已不在編輯室裡，或當初未被接受，未寫出。',
  },
  'picture-unreadable': {
    en: 'The file of the picture “{path}” could not be read: {reason}.',
    'zh-TW': '無法讀取圖片「{path}」的檔案：{reason}。',
  },
  'picture-cleaned': {
    en: 'The picture was written as the newsroom keeps it, without what was removed when it came.',
    'zh-TW': '圖片依編輯室保存的樣子寫出，不含收錄時移除的資料。',
  },
  'not-written': {
    en: 'Hugo has no place for: {fields}. They stay in the newsroom only.',
    'zh-TW': 'Hugo 沒有對應的欄位：{fields}，只留在編輯室。',
  },
  'kept-yours': {
    en: 'This file was changed since the last export; yours was kept.',
    'zh-TW': '這個檔案在上次匯出之後有修改，已保留您的版本。',
  },
  'foreign-file': {
    en: 'A file that no export wrote stands here; it was kept, and the post was not written.',
    'zh-TW': '這裡有不是匯出產生的檔案，已保留該檔，未寫出文章。',
  },
} satisfies Messages
