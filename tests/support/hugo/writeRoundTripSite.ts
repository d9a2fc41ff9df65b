import fs from 'node:fs'
import path from 'node:path'

import { buildPng } from '../pictures/buildPng.ts'

/** The files of a small site in which every page is written in a way of its own. */
const pages: Readonly<Record<string, string>> = {
  'content/posts/windows.md':
    '---\r\ntitle: 換行\r\ndate: 2024-03-01\r\ntags: [甲, 乙]\r\n---\r\n\r\n第一段。\r\n\r\n第二段\r\n續行。\r\n',
  'content/posts/marked.md':
    '\uFEFF+++\ntitle = "位元組順序標記" # 註解\ndate = 2024-03-02T09:30:00\ncategories = ["設備"]\nmine = { a = 1 }\n+++\n沒有結尾換行',
  'content/posts/json.md':
    '{\n\t"title": "JSON 前置資料",\n\t"date": "2024-03-03",\n\t"aliases": ["/old/json/"]\n}\n\n內文 **粗體** 與 `code`。\n',
  'content/posts/nul.md': '---\ntitle: 空字元\ndate: 2024-03-04\n---\n前\0後\n',
  'content/posts/draft.md': '---\ntitle: 草稿\ndraft: true\n---\n還沒寫完 :smile:。\n',
  'content/posts/explained.md':
    '---\ntitle: 解說\ndate: 2024-03-07\nparams:\n    color: red\n    kind: Explainer\n---\n\n內文。\n',
  'content/posts/plain.md': '只有內文，\n沒有前置資料。\n',
  'content/posts/bundle/index.md':
    '---\ntitle: 圖文\ndate: 2024-03-05\nslug: picture-story\n---\n\n文字在前。\n\n![曲線](curve.png "說明")\n\n| 廠 | 月產 |\n|:--|--:|\n| 甲 | 5萬 |\n| 乙 | 3\\|萬 |\n\n{{< waterbox level="3" >}}\n\n{{< note >}}提醒**一句**。{{< /note >}}\n',
  'content/posts/covered.md':
    '---\ntitle: 封面在內文\ndate: 2024-03-06\n---\n\n![封面](/images/cover.png)\n\n見[圖文]({{< relref "bundle" >}})，也見 <https://a.example/x>。\n\n- 一\n  - 二\n1. 甲\n2. 乙\n',
  'content.en/posts/covered.md':
    "---\ntitle: A cover in the text\ndate: 2024-03-06\nauthor: Ann Lee\n---\n\n![Cover](/images/cover.png)\n\nText with *emphasis*, “quotes”... and a footnote.[^1]\n\n[^1]: It's here.\n",
}

const config = `baseURL = "https://site.example/"
title = "往返"
defaultContentLanguage = "zh-tw"
timeZone = "Asia/Taipei"
enableEmoji = true
[languages.zh-tw]
languageName = "繁體中文"
contentDir = "content"
weight = 1
[languages.en]
languageName = "English"
contentDir = "content.en"
weight = 2
[markup.goldmark.renderer]
unsafe = true
`

/** Write the site into a folder; gives the path of every page, with its bytes. */
export const writeRoundTripSite = (dir: string): ReadonlyMap<string, Buffer> => {
  const write = (file: string, content: string | Uint8Array) => {
    const place = path.join(dir, file)
    fs.mkdirSync(path.dirname(place), { recursive: true })
    fs.writeFileSync(place, content)
  }
  write('hugo.toml', config)
  write('content/posts/bundle/curve.png', buildPng(8, 4))
  write('static/images/cover.png', buildPng(16, 9))
  for (const [file, text] of Object.entries(pages)) write(file, text)
  return new Map(Object.entries(pages).map(([file, text]) => [file, Buffer.from(text)]))
}
