import { describe, expect, test } from '@jest/globals'
import { plainText } from '../../../src/content/lexical/plainText.ts'
import { parseMarkdown } from '../../../src/content/markdown/parseMarkdown.ts'

const size = 10_000
const times = (unit: string) => unit.repeat(Math.ceil(size / unit.length))
const rising = (unit: (at: number) => string) =>
  Array.from({ length: Math.floor(Math.sqrt(size)) }, (_, at) => unit(at)).join('\n')

/** Text that keeps a Markdown parser without these bounds busy for minutes, or ends its stack. */
const bombs: [string, string][] = [
  ['quotations within quotations', times('>')],
  ['lists within lists on one line', `${times('- ')}a`],
  ['lists within lists by indentation', rising((at) => `${'  '.repeat(at)}- a`)],
  ['open brackets', times('[')],
  ['brackets within brackets', `${times('[')}${times(']')}`],
  ['pictures within pictures', `${times('![')}${times('](a)')}`],
  ['emphasis that crosses', times('**a _b*')],
  ['emphasis within emphasis', `${times('*a **b ')}${times('c** d* ')}`],
  ['strikethrough that never closes', times('~~a')],
  ['code spans that never close', rising((at) => '`'.repeat(at)).replaceAll('\n', 'a')],
  ['a fence that its own line undoes', `${'`'.repeat(400_000)} \``],
  ['comments that never close', times('a <!--')],
  ['declarations that never close', times('a<?')],
  ['tags that never close', times('<a href=x>')],
  ['a paragraph of very many lines', times('中文\n')],
  ['a table of very many columns', `${times('|a')}\n${times('|-')}\n`],
  ['a table of very many rows', `|a|b|\n|-|-|\n${times('|x|y|\n')}`],
  ['very many definitions', Array.from({ length: 2000 }, (_, at) => `[${at}]: a`).join('\n')],
  ['very many footnotes', Array.from({ length: 1000 }, (_, at) => `[^${at}]: a`).join('\n')],
  ['pipes that make no table', times('a|[b\n')],
  ['addresses in each other', times('www.')],
  ['mail addresses in each other', times('a@')],
  ['definitions within definitions', `a\n${times(': ')}`],
  ['very many definitions of terms', times('a\n\n: b\n\n')],
  [
    'every character that is free for marks',
    `a ${Array.from({ length: 0x1900 }, (_, at) => String.fromCharCode(0xe000 + at)).join('')} *b*`,
  ],
]

describe('hostile text', () => {
  test.each(bombs)(
    'is read to its end: %s',
    (_, text) => {
      const { body, problems } = parseMarkdown(text)
      expect(body.root.children.length).toBeGreaterThan(0)
      expect(problems.length).toBeLessThanOrEqual(501)
    },
    60_000,
  )

  test('keeps its characters', () => {
    expect(plainText(parseMarkdown(times('[')).body)).toBe(times('['))
    const deep = `${'>'.repeat(100)}字`
    expect(plainText(parseMarkdown(deep).body)).toBe(`${'>'.repeat(60)}字`)
  })

  test('is reported with its line', () => {
    const { problems } = parseMarkdown(`甲\n\n乙\n\n${'> '.repeat(50)}丙`)
    expect(problems).toContainEqual(
      expect.objectContaining({ code: 'markdown/nested-too-deep', line: 5 }),
    )
  })

  test('keeps code with many marks as it is', () => {
    const code = Array.from({ length: 4000 }, () => '[*_`').join('\n')
    const { body, problems } = parseMarkdown(`\`\`\`\`\n${code}\n\`\`\`\``)
    expect(plainText(body)).toBe(code)
    expect(problems).toEqual([])
  })
})
