import { describe, expect, test } from '@jest/globals'

import type { ConfigNeeds } from '../../../../../src/features/hugo/export/adaptConfig.ts'
import { adaptConfig } from '../../../../../src/features/hugo/export/adaptConfig.ts'
import { parseData } from '../../../../../src/features/hugo/page/parseData.ts'

const adapt = (files: Readonly<Record<string, string>>, needs: Partial<ConfigNeeds> = {}) => {
  const adapted = adaptConfig(new Map(Object.entries(files)), {
    has: () => false,
    languages: {},
    unnamed: {},
    hasLostLinks: false,
    ...needs,
  })
  return { ...adapted, files: Object.fromEntries(adapted.files) }
}

const hasPaper = (path: string) => path === 'themes/paper'

const toml = '# 甲\nbaseURL = "https://a.tw/"\ntheme = "paper" # 主題\n\n[params]\nx = 1\n'

describe('a configuration that goes out again', () => {
  test('is to the byte what it was where the folder has the theme', () => {
    const { files, hasTheme, missing } = adapt({ 'hugo.toml': toml }, { has: hasPaper })
    expect(files).toEqual({ 'hugo.toml': toml })
    expect([hasTheme, missing]).toEqual([true, []])
  })

  test('leaves out a theme that is not there, and nothing else', () => {
    const { files, missing } = adapt({ 'hugo.toml': toml })
    expect(files['hugo.toml']).toBe(toml.replace('theme = "paper" # 主題\n', ''))
    expect(missing).toEqual(['paper'])
  })

  test('leaves out modules that are not there, in a file of their own as well', () => {
    const { files } = adapt({
      'config/_default/hugo.yaml':
        'title: 甲\nmodule:\n  mounts:\n    - {source: a, target: content}\n  imports:\n    - path: a.tw/x\n',
      'config/_default/module.toml': '[[imports]]\npath = "a.tw/y"\n',
    })
    expect(parseData(files['config/_default/hugo.yaml']!, 'yaml')).toMatchObject({
      value: { title: '甲', module: { mounts: [{ source: 'a', target: 'content' }] } },
    })
    expect(Object.values(files).join('')).not.toContain('a.tw/')
  })

  const outputs = '[outputs] # 格式\nsection = ["HTML", "print", "RSS"]\npage = ["print"]\n'

  test('leaves out output formats that only a missing theme defines', () => {
    const { files, missing } = adapt({
      'hugo.toml': `${toml}[outputs]\nhome = ["html", "Atom"]\n[outputFormats.atom]\nmediaType = "text/html"\n`,
      'config/_default/outputs.toml': outputs.replace('[outputs] # 格式\n', ''),
      'config/_default/languages.yaml': 'en:\n  weight: 1\n  outputs:\n    home: [HTML, slides]\n',
    })
    expect(files['hugo.toml']).toContain('home = ["html", "Atom"]')
    expect(files['config/_default/outputs.toml']).toBe('section = [ "HTML", "RSS" ]\n')
    expect(parseData(files['config/_default/languages.yaml']!, 'yaml')).toMatchObject({
      value: { en: { weight: 1, outputs: { home: ['HTML'] } } },
    })
    expect(missing).toEqual(['paper', 'outputs: print', 'outputs: slides'])
  })

  test('leaves all output formats where the folder has the theme, or defines them', () => {
    const own = `${outputs}\n[outputFormats.PRINT]\nmediaType = "text/html"\n`
    expect(adapt({ 'hugo.toml': own })).toMatchObject({ files: { 'hugo.toml': own }, missing: [] })
    const themed = `theme = "paper"\n${outputs}`
    expect(adapt({ 'hugo.toml': themed }, { has: hasPaper }).files['hugo.toml']).toBe(themed)
  })

  test('leaves out output formats of languages, and adds languages', () => {
    const { files } = adapt(
      {
        'hugo.toml':
          'theme = "x"\n[languages.zh-tw]\nweight = 1\n[languages.zh-tw.outputs]\nhome = ["x"]\n',
      },
      { languages: { en: { weight: 2 } } },
    )
    expect(parseData(files['hugo.toml']!, 'toml')).toMatchObject({
      value: { languages: { 'zh-tw': { weight: 1, outputs: {} }, en: { weight: 2 } } },
    })
  })

  test.each([
    ['in a map', 'hugo.toml', 'title = "甲"\n[languages.zh-tw]\nweight = 1\n'],
    ['in a file of their own', 'config/_default/languages.yaml', 'zh-tw:\n  weight: 1\n'],
    ['nowhere', 'hugo.yaml', 'title: 甲\n'],
  ])('gains the language that it lacks where its languages stand %s', (_, file, text) => {
    const { files } = adapt(
      { [file]: text },
      { languages: { en: { weight: 2 } }, unnamed: { 'zh-tw': { weight: 1 } } },
    )
    const read = parseData(files[file]!, file.endsWith('toml') ? 'toml' : 'yaml')
    const value = read.ok ? read.value : {}
    expect(value['languages'] ?? value).toEqual({ 'zh-tw': { weight: 1 }, en: { weight: 2 } })
  })

  test('lets Hugo go on where a link means a page that is not written', () => {
    const { files } = adapt({ 'hugo.toml': 'title = "甲"\n' }, { hasLostLinks: true })
    expect(files['hugo.toml']).toBe('title = "甲"\nrefLinksErrorLevel = "WARNING"\n')
  })

  test('asks nothing of a repository that is not there', () => {
    const { files } = adapt({ 'hugo.toml': 'enableGitInfo = true\n' })
    expect(files['hugo.toml']).toBe('enableGitInfo = false\n')
  })
})
