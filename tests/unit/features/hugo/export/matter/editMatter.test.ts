import { describe, expect, test } from '@jest/globals'
import { editMatter } from '../../../../../../src/features/hugo/export/matter/editMatter.ts'
import type { MatterChange } from '../../../../../../src/features/hugo/export/matter/matterChange.ts'

const title: MatterChange = { keys: ['title', 'linkTitle'], value: '新: "標題"' }
const tags: MatterChange = { keys: ['tags'], value: ['c', 'no', '2024-01-01'] }
const draft: MatterChange = { keys: ['draft'], value: true }
const date: MatterChange = { keys: ['date'], value: '2024-04-01T00:00:00Z', isDate: true }
const slug: MatterChange = { keys: ['slug'], value: 'new-slug' }
const noParams: MatterChange = { keys: ['extra'], value: undefined }

describe('YAML', () => {
  const matter = [
    '# 註解',
    'title: "舊標題" # 題',
    'Draft: false',
    'tags: [a, b]',
    'categories:',
    '  - x   # 第一',
    '  - y',
    '',
    'date: 2024-03-01',
    'summary: |',
    '  多行',
    'extra: {a: 1}',
  ].join('\n')

  test('is changed only where it is asked to, comments and order kept', () => {
    const { text, isWhole } = editMatter(matter, 'yaml', [title, draft, tags, date, slug, noParams])
    expect(text.split('\n')).toEqual([
      '# 註解',
      'title: "新: \\"標題\\"" # 題',
      'Draft: true',
      'tags: [c, "no", "2024-01-01"]',
      'categories:',
      '  - x   # 第一',
      '  - y',
      '',
      'date: 2024-04-01T00:00:00Z',
      'summary: |',
      '  多行',
      'slug: new-slug',
    ])
    expect(isWhole).toBe(false)
  })

  test('keeps lists of several lines, and texts of several lines apart', () => {
    const changes: MatterChange[] = [
      { keys: ['categories'], value: ['甲'] },
      { keys: ['description', 'summary'], value: '一行' },
    ]
    const { text } = editMatter(matter, 'yaml', changes)
    expect(text).toContain('categories:\n  - 甲\n\ndate')
    expect(text).toContain('summary: 一行\nextra')
  })

  test('keeps to the column in which its keys stand', () => {
    const changes: MatterChange[] = [
      { keys: ['tags'], value: ['b'] },
      draft,
      { keys: ['x'], value: undefined },
    ]
    expect(editMatter(' title: a\n x: 1\n tags:\n   - a', 'yaml', changes)).toEqual({
      text: ' title: a\n tags:\n   - b\n draft: true',
      isWhole: false,
    })
  })

  test('begins where there is none, and ends where its last key goes', () => {
    expect(editMatter('', 'yaml', [draft]).text).toBe('draft: true')
    expect(editMatter('draft: true', 'yaml', [{ ...draft, value: undefined }]).text).toBe('')
  })
})

describe('TOML', () => {
  const matter = [
    '# 註解',
    'title = "舊" # 題',
    'tags = [',
    ' "a", # 一 ]',
    ' "b",',
    ']',
    'date = 2024-03-01',
    'extra = {a = 1}',
    'summary = """',
    '[x]',
    'y"""',
    '[params]',
    'title = "另一個"',
  ].join('\n')

  test('is changed only where it is asked to, before its first table', () => {
    const { text, isWhole } = editMatter(matter, 'toml', [title, tags, date, slug, noParams])
    expect(text.split('\n')).toEqual([
      '# 註解',
      'title = "新: \\"標題\\"" # 題',
      'tags = [ "c", "no", "2024-01-01" ]',
      'date = 2024-04-01T00:00:00Z',
      'summary = """',
      '[x]',
      'y"""',
      'slug = "new-slug"',
      '[params]',
      'title = "另一個"',
    ])
    expect(isWhole).toBe(false)
  })
})

describe('JSON', () => {
  test('is changed only where it is asked to', () => {
    const matter = '{\n\t"title":"a", "extra": {"draft": 1},\n\t"Tags" : []\n}'
    expect(editMatter(matter, 'json', [title, tags, draft, noParams])).toEqual({
      text: '{\n\t"title":"新: \\"標題\\"",\n\t"Tags" : ["c","no","2024-01-01"],\n\t"draft": true\n}',
      isWhole: false,
    })
  })
})

describe('what cannot be changed in its place', () => {
  test('is written anew, with its keys in their order, and says so', () => {
    const { text, isWhole } = editMatter('{title: a, zz: b}', 'yaml', [draft])
    expect(text).toBe('title: a\nzz: b\ndraft: true')
    expect(isWhole).toBe(true)
  })
})
