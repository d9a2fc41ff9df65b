import { describe, expect, test } from '@jest/globals'
import { asText } from '../../../../../src/features/hugo/page/frontMatter.ts'
import { parsePage } from '../../../../../src/features/hugo/page/parsePage.ts'

const read = (text: string) => {
  const page = parsePage(text, 'a.md')
  if (!page.ok) throw new Error(page.problem.code)
  return page.value
}
const refuse = (text: string) => {
  const page = parsePage(text, 'a.md')
  return page.ok ? undefined : page.problem
}

describe('a page', () => {
  test.each([
    ['YAML', '---\ntitle: 字\n---\n文'],
    ['TOML', '+++\ntitle = "字"\n+++\n文'],
    ['JSON', '{ "title": "字" }\n文'],
    ['a byte order mark and blank lines', '\uFEFF\n\n---\ntitle: 字\n---\n文'],
    ['lines that end as on Windows', '---\r\ntitle: 字\r\n---\r\n文'],
  ])('is read with %s', (_, text) => {
    const page = read(text)
    expect(page.frontMatter).toEqual({ title: '字' })
    expect(page.body.trim()).toBe('文')
    expect(page.original).toBe(text)
  })

  test('counts the lines before its body', () => {
    const { body, bodyLine } = read('\n---\ntitle: a\nx: y\n---\n\n文')
    expect(body.split('\n').indexOf('文') + bodyLine + 1).toBe(7)
  })

  test.each([
    ['begins with a shortcode', '{{< youtube x >}}\n文'],
    ['begins with a list', '- a\n- b'],
    ['has no front matter', '文'],
  ])('is all body if it %s', (_, text) => {
    expect(read(text)).toMatchObject({ frontMatter: {}, body: text, bodyLine: 0 })
  })

  test.each([
    ['no', 'false'],
    ['1.10', '1.1'],
    ['007', '7'],
    ['0o17', '15'],
    ['12:30', '12:30'],
    ['2024-01-02', '2024-01-02'],
  ])('reads %s as Hugo’s old YAML does', (written, value) => {
    expect(asText(read(`---\nx: ${written}\n---\n`).frontMatter['x'])).toBe(value)
  })

  test('keeps unknown keys, and the last of two equal ones', () => {
    expect(read('---\na: 1\nown_key: [x]\na: 2\n---\n').frontMatter).toEqual({
      a: 2,
      own_key: ['x'],
    })
  })

  test('takes keys as they are written, also those that are values elsewhere', () => {
    expect(read('---\non: 1\n007: x\nno: x\n---\n').frontMatter).toEqual({
      on: 1,
      '007': 'x',
      no: 'x',
    })
  })

  test('keeps numbers that are larger than JavaScript’s', () => {
    const { frontMatter } = read('+++\nsmall = 7\nlarge = 9007199254740993\n+++\n')
    expect(frontMatter).toEqual({ small: 7, large: '9007199254740993' })
  })

  test('keeps the precision of dates in TOML', () => {
    const { frontMatter } = read('+++\na = 2024-01-02\nb = 2024-01-02T03:04:05+08:00\n+++\n')
    expect(frontMatter).toEqual({ a: '2024-01-02', b: '2024-01-02T03:04:05+08:00' })
  })

  test('takes what PostgreSQL cannot store out of its values', () => {
    expect(read('{"a": "x\\u0000y\\ud800"}').frontMatter).toEqual({ a: 'x\uFFFDy\uFFFD' })
  })

  test.each([
    ['---\ntitle: a\n文', '---', 1],
    ['\n+++\ntitle = "a"', '+++', 2],
    ['{ "title": "a"', '{', 1],
  ])('names the delimiter and the line if front matter never ends', (text, delimiter, line) => {
    expect(refuse(text)).toMatchObject({
      code: 'hugo/front-matter-unclosed',
      where: 'a.md',
      line,
      values: { delimiter },
    })
  })

  test.each([
    ['YAML', '---\na: 1\nb: "x\n---\n', 3],
    ['TOML', '+++\na = 1\nb = = 2\n+++\n', 3],
    ['a list instead of keys', '---\n- a\n---\n', 2],
  ])('names the line of broken %s', (_, text, line) => {
    expect(refuse(text)).toMatchObject({ code: 'hugo/front-matter-broken', line })
  })

  test.each([
    [
      'aliases of aliases',
      `---\na: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghij'
        .split('')
        .map(
          (key, at) =>
            `${key}: &${key} [${Array.from({ length: 9 }, () => `*${'abcdefghij'[at]}`).join(',')}]`,
        )
        .join('\n')}\n---\n`,
    ],
    ['depth', `---\na: ${'['.repeat(5000)}${']'.repeat(5000)}\n---\n`],
    ['depth in JSON', `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`],
  ])('survives a bomb of %s', (_, text) => {
    expect(() => parsePage(text, 'a.md')).not.toThrow()
  })

  test('gives a key of the prototype no power', () => {
    const { frontMatter } = read('{"__proto__": {"polluted": true}, "title": "a"}')
    expect(frontMatter['title']).toBe('a')
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })
})
