import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { readHtml } from '../../../../src/content/html/readHtml.ts'
import { body } from '../../../../src/content/lexical/body.ts'
import type { BodyNode } from '../../../../src/content/lexical/nodes.ts'
import { plainText } from '../../../../src/content/lexical/plainText.ts'
import { parseSmallHtml } from '../../../support/parseSmallHtml.ts'

const folder = path.resolve(import.meta.dirname, '../../../fixtures/clipboard')
const readFixture = (name: string) =>
  readHtml(parseSmallHtml(fs.readFileSync(path.join(folder, name), 'utf8')), 'test')

/** Write nodes down in a line each, so that a test shows structure and words together. */
const outline = (nodes: readonly BodyNode[], depth = 0): string[] =>
  nodes.flatMap((node): string[] => {
    const pad = '  '.repeat(depth)
    if (node.type === 'block') {
      const { id: _, blockType, ...rest } = node.fields
      return [`${pad}[${blockType}] ${JSON.stringify(rest)}`]
    }
    if (node.type === 'horizontalrule') return [`${pad}---`]
    if (!('children' in node)) return []
    const children = node.children as readonly BodyNode[]
    const isLine = children.every(
      (child) => !['list', 'listitem', 'tablerow', 'tablecell', 'paragraph'].includes(child.type),
    )
    const name =
      node.type === 'heading'
        ? node.tag
        : node.type === 'list'
          ? `${node.tag} ${node.start}`
          : node.type
    return isLine
      ? [`${pad}${name}: ${words(children)}`]
      : [`${pad}${name}`, ...outline(children, depth + 1)]
  })

const words = (nodes: readonly BodyNode[]): string =>
  nodes
    .map((node) => {
      if (node.type === 'text') return node.format ? `{${node.format}:${node.text}}` : node.text
      if (node.type === 'linebreak') return '|'
      if (node.type === 'link') return `<${words(node.children)} ${node.fields.url}>`
      return ''
    })
    .join('')

describe('reading pasted HTML', () => {
  test('keeps the structure of a Google document', () => {
    expect(outline(readFixture('google-docs-article.html'))).toEqual([
      'h2: 出貨的限制',
      'paragraph: 這批晶片的{1:頻寬}受到{2:限制}，見<{8:規則全文} https://example.org/rule>。',
      'ul 1',
      '  listitem: 第一點',
      '  listitem',
      '    ul 1',
      '      listitem: 細節',
      '  listitem: 第二點',
      'table',
      '  tablerow',
      '    tablecell',
      '      paragraph: 型號',
      '    tablecell',
      '      paragraph: 頻寬',
      '  tablerow',
      '    tablecell',
      '      paragraph: 甲',
      '    tablecell',
      '      paragraph: 4 TB/s',
      '[figure] {"missingPath":"https://lh7.example.org/picture","alt":"長條圖"}',
    ])
  })

  test('makes lists of the paragraphs that Word means as lists', () => {
    expect(outline(readFixture('word-article.html'))).toEqual([
      'h2: 許可的條件',
      'paragraph: 業者每一季都要申報。',
      'ol 1',
      '  listitem: 申請',
      '  listitem',
      '    ul 1',
      '      listitem: 附{1:文件}',
      '  listitem: 等候',
      'paragraph: {2:不得}轉售。',
      '[figure] {"missingPath":"file:///C:/Temp/clip_image001.png"}',
    ])
  })

  test('keeps quotations, numbers, code, films and pictures of a web page, and no script', () => {
    expect(outline(readFixture('web-page-article.html'))).toEqual([
      'h2: Licences, explained',
      'paragraph: A rule of {2:three} parts{64:1}.|It ends here.',
      'quote: First paragraph.||Second one.',
      '[figure] {"missingPath":"/late.webp","alt":"A map","caption":"Where it applies"}',
      'ol 3',
      '  listitem: three',
      '  listitem',
      '    ol 1',
      '      listitem: three and a half',
      '  listitem: four',
      '[code] {"code":"tpp = tops * bits\\nprint(tpp)"}',
      '---',
      '[video] {"provider":"youtube","videoId":"abcdefghijk","startSeconds":42,"title":"A talk"}',
      'paragraph: bad link',
    ])
  })

  test('keeps only the beginning of a picture that is written into its own address', () => {
    const html = `<p>before<img src="data:image/png;base64,${'A'.repeat(5000)}">after</p>`
    const nodes = readHtml(parseSmallHtml(html), 'test')
    expect(outline(nodes)).toEqual([
      'paragraph: before',
      expect.stringMatching(/^\[figure\] \{"missingPath":"data:image\/png;base64,A{18}…"\}$/),
      'paragraph: after',
    ])
  })

  test('reads a table of one cell as what it holds', () => {
    const nodes = readHtml(parseSmallHtml('<table><tr><td><p>layout</p></td></tr></table>'), 'test')
    expect(outline(nodes)).toEqual(['paragraph: layout'])
  })

  test('keeps lists and program text of a cell in the cell, and tells of it', () => {
    const cell =
      '<p>Either:</p><ul><li>one<ol><li>a</li></ol></li><li>two</li></ul><pre>x\n\ny</pre><p>End</p>'
    const html = `<table><tr><td>k</td><td>${cell}</td></tr></table>`
    const found: string[] = []
    const nodes = readHtml(parseSmallHtml(html), 'test', (what) => found.push(what))
    expect(nodes.map(({ type }) => type)).toEqual(['table'])
    expect(plainText(body(nodes))).toBe('k\tEither:\n• one\n  1. a\n• two\nx\ny\nEnd')
    expect(found).toEqual(['flat-cell', 'flat-cell'])
  })

  test('gives every row of a ragged table the same number of cells', () => {
    const html = '<table><tr><th>a</th><th>b</th></tr><tr><td>1</td></tr></table>'
    const [grid] = readHtml(parseSmallHtml(html), 'test')
    expect(grid?.type === 'table' && grid.children.map((row) => row.children.length)).toEqual([
      2, 2,
    ])
  })
})
