import { describe, expect, test } from '@jest/globals'
import { readShortcodes } from '../../../../../src/features/hugo/shortcodes/readShortcodes.ts'

const only = (text: string) => {
  const [first] = readShortcodes(text)
  if (first?.kind !== 'shortcode') throw new Error(first?.kind)
  return first
}

describe('shortcodes', () => {
  test.each<[string, string, string[]]>([
    ['bare', '{{< x a b-c_d 1.5 中文 >}}', ['a', 'b-c_d', '1.5', '中文']],
    ['quoted', '{{< x "a b" "c\\"d" >}}', ['a b', 'c"d']],
    ['raw', '{{< x `a "b"` >}}', ['a "b"']],
    ['over several lines', '{{< x\n  a\n  b\n>}}', ['a', 'b']],
    ['with a backslash that Hugo drops', '{{< x \\_a >}}', ['_a']],
    ['without spaces', '{{<x a>}}', ['a']],
    ['of the other kind', '{{% x a %}}', ['a']],
  ])('have positional arguments: %s', (_, text, values) => {
    expect(only(text)).toMatchObject({ name: 'x', positional: values, source: text })
  })

  test('have named arguments', () => {
    const { named } = only('{{< x a="1 2" b=c d = `e` >}}')
    expect([...named]).toEqual([
      ['a', '1 2'],
      ['b', 'c'],
      ['d', 'e'],
    ])
  })

  test('have bare values that go on to white space', () => {
    expect([...only('{{< figure src=/a/b.png alt=甲,乙 >}}').named]).toEqual([
      ['src', '/a/b.png'],
      ['alt', '甲,乙'],
    ])
    expect(readShortcodes('{{< figure src=/a.png>}}')[0]).toMatchObject({ kind: 'broken' })
  })

  test('keep backslashes of a value without an escaped quote', () => {
    expect(only('{{< x "a\\b" >}}').positional).toEqual(['a\\b'])
    expect(only('{{< x "a\\b\\"c" >}}').positional).toEqual(['ab"c'])
  })

  test('pair with their ends, and hold others', () => {
    expect(only('{{< a >}}x{{< b >}}y{{< /a >}}')).toMatchObject({
      name: 'a',
      inner: 'x{{< b >}}y',
      source: '{{< a >}}x{{< b >}}y{{< /a >}}',
    })
    expect(only('{{< a >}}{{< a >}}x{{< /a >}}{{< /a >}}').inner).toBe('{{< a >}}x{{< /a >}}')
    expect(only('{{< a />}}').inner).toBeUndefined()
  })

  test('stand among text', () => {
    expect(readShortcodes('甲{{< a >}}乙{{< b >}}').map((one) => one.kind)).toEqual([
      'text',
      'shortcode',
      'text',
      'shortcode',
    ])
  })

  test('are text when they are escaped', () => {
    expect(readShortcodes('{{</* x "a" */>}}')).toMatchObject([
      { kind: 'escaped', text: '{{< x "a" >}}' },
    ])
  })

  test.each([
    '{{< x a=1 b >}}',
    '{{< x "a >}}',
    '{{< >}}',
    '{{< x ! >}}',
    '{{< x',
    '{{< /x >}}',
    '{{</* x >}}',
  ])('are broken: %s', (text) => {
    expect(readShortcodes(text)[0]).toMatchObject({ kind: 'broken' })
  })

  test('keep every character of a text', () => {
    const text = '{{ a }} {{< x >}} {{< y a=1 b >}} {{% z %}}w{{% /z %}} {{{<'
    const kept = readShortcodes(text).map((one) =>
      one.kind === 'text' ? one.text : text.slice(one.start, one.end),
    )
    expect(kept.join('')).toBe(text)
  })
})
