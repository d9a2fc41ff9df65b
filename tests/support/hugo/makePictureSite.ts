import fs from 'node:fs'
import path from 'node:path'

import sharp from 'sharp'

const chinese = '晶圓廠的訂單從訓練晶片轉向推論晶片，封裝產能成了瓶頸。'
const english =
  'Orders at the foundries move from training to inference, and packaging runs short. '

/** Each fourth English story is still in Chinese: it comes in as a draft. */
const wordsOf = (story: number, language: 'zh-tw' | 'en'): string =>
  language === 'en' && story % 4 !== 3 ? english : chinese

const page = (story: number, language: 'zh-tw' | 'en', stories: number): string =>
  [
    '---',
    `title: ${language === 'en' ? 'Story' : '第'} ${story}`,
    `date: 2024-0${1 + (story % 9)}-11T08:00:00+08:00`,
    `categories: [${story % 2 === 0 ? '政策' : '晶片'}]`,
    `aliases: [/old/${language}/${story}/]`,
    '---',
    '',
    `![圖](/images/p${story % 5}.png)`,
    '',
    wordsOf(story, language).repeat(20),
    '',
    '| 晶片 | 算力 |',
    '|---|---:|',
    `| H20 | ${100 + story} TFLOPS |`,
    '',
    `見[下一則]({{< ref "s${(story + 1) % stories}.md" >}})。`,
    '',
  ].join('\n')

/** Write a site of stories in two languages that share five pictures and refer to each other. */
export const makePictureSite = async (dir: string, stories: number): Promise<void> => {
  const folder = (...parts: string[]) => {
    const made = path.join(dir, ...parts)
    fs.mkdirSync(made, { recursive: true })
    return made
  }
  fs.writeFileSync(
    path.join(folder(), 'hugo.yaml'),
    'defaultContentLanguage: zh-tw\nlanguages:\n  zh-tw: {contentDir: content/zh-tw}\n  en: {contentDir: content/en}\n',
  )
  for (let picture = 0; picture < 5; picture += 1) {
    const background = { r: picture * 40, g: 90, b: 160 }
    const made = sharp({ create: { width: 640, height: 400, channels: 3, background } }).png()
    await made.toFile(path.join(folder('static', 'images'), `p${picture}.png`))
  }
  for (const language of ['zh-tw', 'en'] as const) {
    for (let story = 0; story < stories; story += 1) {
      const file = path.join(folder('content', language, 'posts'), `s${story}.md`)
      fs.writeFileSync(file, page(story, language, stories))
    }
  }
}
