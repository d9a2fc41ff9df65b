import { describe, expect, test } from '@jest/globals'
import { parseMapping } from '../../../../../src/features/hugo/shortcodes/parseMapping.ts'

const mistake = (text: string) => {
  const read = parseMapping(text, 'waferdesk.shortcodes.yaml')
  if (read.ok) throw new Error('it was read')
  return read.problem
}

describe('a mapping file', () => {
  test('is read', () => {
    const read = parseMapping(
      'note: {as: callout}\nquote:\n  as: quotation\n  speaker: [author, 0]\n',
      'a.yaml',
    )
    expect(read).toEqual({
      ok: true,
      value: {
        note: { as: 'callout', kind: 'note' },
        quote: { as: 'quotation', speaker: ['author', 0] },
      },
    })
  })

  test('may be empty', () => {
    expect(parseMapping('# nothing yet\n', 'a.yaml')).toEqual({ ok: true, value: {} })
  })

  test.each([
    [
      'a kind that there is not',
      'a: {as: text}\nnote:\n  as: callout\n  kind: loud\n',
      4,
      'note.kind',
    ],
    ['a meaning that there is not', 'note:\n  as: box\n', 2, 'note.as'],
    ['a key that there is not', 'note:\n  as: callout\n  colour: red\n', 3, 'note.colour'],
    ['a key that is missing', '\npic:\n  as: figure\n', 2, 'pic.src'],
    ['no map', '- a\n', 1, '·'],
  ])('is refused with its line and key: %s', (_, text, line, key) => {
    expect(mistake(text)).toMatchObject({
      code: 'hugo/mapping-broken',
      severity: 'error',
      where: 'waferdesk.shortcodes.yaml',
      line,
      values: { key },
    })
  })

  test('is refused with its line where it is no YAML', () => {
    expect(mistake('a: {as: text}\nb: {as: text\n')).toMatchObject({
      code: 'hugo/mapping-unreadable',
      line: 3,
    })
  })
})
