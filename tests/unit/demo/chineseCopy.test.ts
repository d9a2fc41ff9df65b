import { describe, expect, it } from '@jest/globals'
import { readContent } from '../../../src/demo/readContent.ts'

const content = await readContent()
const mainlandTerms = [
  '芯片',
  '晶元',
  '軟件',
  '硬件',
  '人工智能',
  '內存',
  '帶寬',
  '服務器',
  '數據中心',
  '視頻',
  '推理',
  '市場份額',
  '英偉達',
  '特朗普',
  '周一',
  '周二',
  '周三',
  '周四',
  '周五',
]

const chineseIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(chineseIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'zh-TW' && typeof inner === 'string' ? [inner] : chineseIn(inner),
  )
}

const { stories, ...reference } = content
const texts = [
  ...Object.values(reference).flatMap(chineseIn),
  ...stories
    .filter(({ language }) => language === 'zh-TW')
    .flatMap(({ front, markdown }) => [front.title, front.summary, markdown]),
]

describe('the Chinese of the demonstration', () => {
  it.each(mainlandTerms)('does not say %s', (term) => {
    expect(texts.filter((text) => text.includes(term))).toEqual([])
  })

  it('uses full-width marks between Chinese characters', () => {
    const half = /\p{Script=Han}[,;:!?]|\p{Script=Han}\.(?!\w)|[“”]\p{Script=Han}/u
    expect(texts.filter((text) => half.test(text))).toEqual([])
  })

  it('puts no space between Chinese and Latin, which is a matter of layout', () => {
    const spaced =
      /[\p{Script=Han}，。、：；！？（）「」] [\p{Letter}\p{Number}]|[A-Za-z0-9%] [\p{Script=Han}，。]/u
    const words = texts.map((text) => text.replace(/\{\{<.*?>\}\}/g, ''))
    expect(words.filter((text) => spaced.test(text)).map((text) => spaced.exec(text)?.[0])).toEqual(
      [],
    )
  })
})
