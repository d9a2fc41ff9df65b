import { describe, expect, test } from '@jest/globals'

import type { FrontMatter } from '../../../../../src/features/hugo/page/frontMatter.ts'
import { configPlace } from '../../../../../src/features/hugo/site/configPlace.ts'
import { siteConfig } from '../../../../../src/features/hugo/site/siteConfig.ts'

const passthrough = (enable: boolean) => ({
  markup: {
    goldmark: {
      extensions: {
        passthrough: { enable, delimiters: { block: [['\\[', '\\]']], inline: [['\\(', '\\)']] } },
      },
    },
  },
})

const localesOf = (en: string, other: string) =>
  siteConfig({
    languages: { en: { languageCode: en }, 'en-us': { languageCode: other } },
  }).languages.map(({ locale }) => locale)

describe('where a file of the configuration belongs', () => {
  test.each([
    ['hugo.toml', []],
    ['config/_default/hugo.toml', []],
    ['config/_default/params.toml', ['params']],
    ['config/_default/params.en.toml', ['languages', 'en', 'params']],
    ['config/_default/menus.zh-tw.yaml', ['languages', 'zh-tw', 'menus']],
    ['config/_default/languages.zh-tw.toml', ['languages', 'zh-tw']],
    ['content/hugo.toml', undefined],
  ])('%s', (file, place) => {
    expect(configPlace(file)).toEqual(place)
  })
})

describe('the configuration of a site', () => {
  test('says what begins and ends mathematics, if it lets them through', () => {
    expect(siteConfig(passthrough(true)).mathematics).toEqual([
      ['\\[', '\\]'],
      ['\\(', '\\)'],
    ])
    expect(siteConfig(passthrough(false)).mathematics).toEqual([])
  })

  test('believes the code of a language before its name, unless several have the same', () => {
    expect(localesOf('zh-TW', 'en')).toEqual(['zh-TW', 'en'])
    expect(localesOf('zh-TW', 'zh-TW')).toEqual(['en', 'en'])
  })

  test('takes `locale` for the code of a language, as newer versions of Hugo do', () => {
    const languages = { tw: { locale: 'zh-Hant-TW' }, uk: { locale: 'en-GB' } }
    expect(siteConfig({ languages }).languages.map(({ locale }) => locale)).toEqual(['zh-TW', 'en'])
    expect(siteConfig({ locale: 'zh-TW' }).languages[0]?.locale).toBe('zh-TW')
  })

  test('names its folders, those of mounts instead of the usual ones of their kind', () => {
    const mounts: FrontMatter[] = [
      { source: 'texts', target: 'content' },
      { source: 'texts.en', target: 'content/', lang: 'en' },
      { source: 'more', target: 'layouts' },
    ]
    const found = siteConfig({ module: { mounts }, theme: 'paper' }).mounts
    expect(found.map(({ kind, source, language }) => [kind, source, language])).toEqual([
      ['content', 'texts', undefined],
      ['content', 'texts.en', 'en'],
      ['static', 'static', undefined],
      ['assets', 'assets', undefined],
      ['static', 'themes/paper/static', undefined],
      ['assets', 'themes/paper/assets', undefined],
    ])
  })

  test.each([
    [{ permalinks: { posts: '/:year/:slug/' } }],
    [{ permalinks: { page: { posts: '/:year/:slug/' } } }],
  ])('has the permalinks of %j', (data) => {
    expect(siteConfig(data).addresses.permalinks.get('posts')).toBe('/:year/:slug/')
  })
})
