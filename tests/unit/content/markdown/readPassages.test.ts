import { describe, expect, test } from '@jest/globals'
import { marksOfReading } from '../../../../src/content/markdown/marksOfReading.ts'
import { readPassages } from '../../../../src/content/markdown/readPassages.ts'
import { readTree } from '../../../../src/content/markdown/readTree.ts'
import { splitPassages } from '../../../../src/content/markdown/splitPassages.ts'

const parts = (text: string) => readPassages(text, marksOfReading(text)!, () => {}, Infinity)!.nodes

/** Nodes as JSON, without columns and ends, which nobody asks for. */
const bare = (nodes: unknown) =>
  JSON.parse(
    JSON.stringify(nodes, (key, value: unknown) =>
      key === 'end' || key === 'column' ? undefined : value,
    ),
  ) as unknown

describe('a text read in passages', () => {
  test.each([
    ['paragraphs', '甲\n乙\n\n丙 *丁*\n\n\n戊'],
    ['a list that goes on after blank lines', '- a\n\n- b\n\n  c\n\nd'],
    ['a list that ends', '- a\n\nb\n\n- c'],
    ['code with blank lines', 'a\n```js x\nb\n\n- c\n```\nd'],
    ['code of another fence within', '~~~~\n```\n\n~~~\n~~~~\n\na'],
    ['code that never ends', 'a\n\n```\nb\n\nc\n'],
    ['code in a list', '- a\n\n  ```\n  b\n\n  c\n  ```\n- d'],
    ['code in a quotation', '> ```\n> a\n\nb'],
    ['code by indentation', '    a\n\n    b\n\nc'],
    ['HTML with blank lines', '<pre>\na\n\n*b*\n</pre>\n\nc'],
    ['HTML that ends at a blank line', '<div>\n*a*\n\n*b*\n\n</div>\n\nc'],
    ['a comment', 'a\n\n<!-- b\n\nc -->\nd\n\ne'],
    ['a tag in a paragraph', 'a\n<span>b</span>\nc'],
    ['a fence within HTML', '<div>\n```\na\n\n```\nb\n```\n'],
    ['references to other passages', '[a] and [b][c]\n\n[a]: /x\n\n[C]: </y z> "t"'],
    ['footnotes of other passages', '甲[^1]\n\n    乙\n\n[^1]: 丙\n\n    丁'],
    ['a reference before code that never ends', '[a]\n- x\n  ```\n\n[a]: /x'],
    ['tables', '|a|b|\n|-|:-:|\n|c|d|\n\ne'],
    [
      'what is read in one go',
      `${'甲 *乙*\n\n'.repeat(3)}- c\n\n\n# d\n\n***\n\n> e\n\n|f|\n|-|\n\n    g\n`,
    ],
    ['what is read in several', '甲 *乙*\n\n- `c`\n\n'.repeat(350)],
    ['headings of both kinds', '# a\nb\n===\n\nc\n---\n\n---'],
  ])('gives the nodes of the whole: %s', (_, text) => {
    expect(bare(parts(text))).toEqual(bare(readTree(text).children))
  })

  test('cuts a very long passage, and numbers its lines on', () => {
    const text = Array.from({ length: 2000 }, (_, at) => `line *${at}*`).join('\n')
    const passages = splitPassages(text)
    expect(passages.map((one) => [one.line, one.isForced])).toEqual([
      [0, false],
      [600, true],
      [1200, true],
      [1800, true],
    ])
    expect(parts(text).at(-1)?.position?.start.line).toBe(1801)
  })

  test('does not cut a long table', () => {
    expect(splitPassages(`|a|\n|-|\n${'|b|\n'.repeat(1000)}`)).toHaveLength(1)
  })
})
