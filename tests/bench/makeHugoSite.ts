import fs from 'node:fs'
import path from 'node:path'

const chips = ['A100', 'A800', 'H100', 'H800', 'H20', 'L20', 'MI250X', 'MI308']

const chinese = [
  '封裝產能才是這一季真正的瓶頸，晶圓廠的稼動率反而回到了正常水準。',
  '他說，如果門檻以總處理效能計算，這顆晶片離線還有一段距離。',
  '三家雲端業者的採購單裡，**記憶體頻寬**排在第一，互連排在第二。',
  '規格表上的數字要看註腳：稀疏與稠密相差一倍，談判桌上差的是一整個等級。',
  '「我們不會替規則寫註解，」一位官員說，「我們只看產品做得到什麼。」',
]

const english = [
  'Packaging, not wafers, is what runs short this quarter; the fabs are back to their usual load. ',
  'If the threshold counts total processing performance, he said, the part still has room. ',
  'In the orders of three cloud providers **memory bandwidth** comes first and links second. ',
  'Read the footnote: sparse and dense differ by two, and at the table that is a whole class. ',
  '“We do not annotate the rule,” an official said. “We look at what the product can do.” ',
]

const pick = <One>(from: readonly One[], at: number): One => from[at % from.length] as One

const table = (story: number): string =>
  [
    '| 晶片 | 製程 | 算力 | 記憶體 | 互連 | 狀態 |',
    '|---|---|---|---:|---:|:-:|',
    ...chips.map(
      (chip, at) =>
        `| ${chip} | 5奈米 | ${100 + at + (story % 50)} TFLOPS (FP16) | ${40 + at * 8}GB | ${400 + at}GB/s | • 2022年10月管制 • 第${story}號 |`,
    ),
  ].join('\n')

const paragraphs = 48

/** The text of an article: 48 paragraphs, 10 headings, a table, a film, five pictures. */
const text = (story: number, language: 'zh-tw' | 'en'): string => {
  const words = language === 'en' ? english : chinese
  const parts: string[] = ['![](/images/missing-cover.png)']
  for (let at = 0; at < paragraphs; at += 1) {
    if (at % 5 === 0) parts.push(`## ${pick(words, at + story).slice(0, 18)} ${at}`)
    const length = 2 + ((at + story) % 3)
    parts.push(Array.from({ length }, (_, more) => pick(words, at + more + story)).join(''))
    if (at === 9) parts.push(table(story))
    if (at === 20) parts.push(String.raw`{{< youtube \_bench${String(story).padStart(4, '0')}x >}}`)
    if (at % 11 === 3) parts.push(`![圖 ${at}](/images/missing-${at}.png)`)
  }
  return parts.join('\n\n')
}

/** An article as long as a real one. */
const article = (story: number, language: 'zh-tw' | 'en'): string => {
  const day = new Date(Date.UTC(2018, 0, 1) + story * 86_400_000).toISOString().slice(0, 10)
  const title =
    language === 'en' ? `Story ${story}: what the table says` : `第${story}則：規格表怎麼說`
  return `---\ntitle: ${JSON.stringify(title)}\ndate: ${day}T08:00:00+08:00\ncategories: [${pick(['政策', '晶片', '供應鏈'], story)}]\ntags: [H20, ${pick(chips, story)}]\naliases: [/old/${language}/${story}/]\n---\n\n${text(story, language)}\n`
}

/** One article of so many sections that each have a list and a table. */
const dense = (section: number): string =>
  `## 節 ${section}\n\n段落**粗體**與[連結](https://bench.example/${section})。\n\n- 甲\n- 乙\n  - 丙\n\n| 型號 | 值 |\n|---|---:|\n| H20 | ${section} |`

/** How the one article of a site is written. */
export const longArticles = {
  /** Real articles, one after the other. */
  usual: (at: number) => text(at, 'zh-tw'),
  dense,
} as const

/** Write a Hugo site of one article, which has so many bytes. */
export const makeLongSite = (dir: string, kind: keyof typeof longArticles, bytes: number): void => {
  fs.rmSync(dir, { recursive: true, force: true })
  fs.mkdirSync(path.join(dir, 'content'), { recursive: true })
  const parts = ['---\ntitle: 長文\ndate: 2024-01-01\n---']
  for (let at = 0, size = 0; size < bytes; at += 1) {
    const part = longArticles[kind](at)
    size += Buffer.byteLength(part) + 2
    parts.push(part)
  }
  fs.writeFileSync(path.join(dir, 'content/long.md'), parts.join('\n\n'))
  fs.writeFileSync(
    path.join(dir, 'hugo.toml'),
    'baseURL = "https://bench.example/"\ndefaultContentLanguage = "zh-tw"\n',
  )
}

/** Write a Hugo site of so many stories, each in two languages. */
export const makeHugoSite = (dir: string, stories: number): void => {
  fs.rmSync(dir, { recursive: true, force: true })
  const config =
    'baseURL = "https://bench.example/"\ndefaultContentLanguage = "zh-tw"\ntimeZone = "Asia/Taipei"\n[languages.zh-tw]\ncontentDir = "content/zh-tw"\n[languages.en]\ncontentDir = "content/en"\n'
  for (const language of ['zh-tw', 'en'] as const) {
    fs.mkdirSync(path.join(dir, 'content', language, 'posts'), { recursive: true })
    for (let story = 0; story < stories; story += 1) {
      const file = path.join(dir, 'content', language, 'posts', `story-${story}.md`)
      fs.writeFileSync(file, article(story, language))
    }
  }
  fs.writeFileSync(path.join(dir, 'hugo.toml'), config)
}
