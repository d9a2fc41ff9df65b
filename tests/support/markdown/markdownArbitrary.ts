import * as fc from 'fast-check'

// `W` becomes a word of the text, `U` one of an address, a title or an argument.
const characters = [
  'W',
  'W',
  'W',
  '中W文',
  'W，W',
  '「W」',
  'W。',
  'a < W',
  'List<W>',
  'W & W',
  '&amp;W',
  '&#20013;W',
  '\\*W\\*',
  'W_W',
  '5~7W',
  '"W"',
  'W...',
  '$5 W $6',
]

const join = (separator: string) => (parts: readonly string[]) => parts.join(separator)

const indent = (text: string, by: string) => text.split('\n').join(`\n${by}`)

const prefix = (text: string, by: string) => by + text.split('\n').join(`\n${by}`)

const from = (...values: readonly string[]) => fc.constantFrom(...values)

const address = from(
  '/U',
  'https://a.tw/U',
  'U.md',
  '#U',
  '<U U>',
  '/中U',
  'mailto:U@a.tw',
  'javascript:U',
  '/a_(U)',
)
const title = from('', '', ' "U"', " 'U'", ' (U)')

const argument = from('U', '"U U"', 'a=U', 'a="U"', '`U`', 'src=/U', 'title="U"', 'b=`U`', '')

const { inlines } = fc.letrec<{ inline: string; inlines: string }>((tie) => ({
  inline: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    from(...characters),
    tie('inlines').map((inner) => `*${inner}*`),
    tie('inlines').map((inner) => `**${inner}**`),
    tie('inlines').map((inner) => `~~${inner}~~`),
    fc.constant('`W`'),
    fc.constant('`` W ` W ``'),
    fc
      .tuple(tie('inlines'), address, title)
      .map(([inner, url, words]) => `[${inner}](${url}${words})`),
    fc
      .tuple(tie('inlines'), from('r1', 'r2', 'none'))
      .map(([inner, label]) => `[${inner}][${label}]`),
    fc.tuple(address, title).map(([url, words]) => `![W](${url}${words})`),
    fc.tuple(address, address).map(([picture, url]) => `[![W](${picture})](${url})`),
    from(
      '<https://a.tw/U>',
      '見https://a.tw/U，W',
      'www.a.tw/U',
      '<U@a.tw>',
      '[^1]',
      '[^n]',
      '[^none]',
    ),
    from('  \n', '\\\n', '\n', '<br>', ' <!-- U --> ', '$W_1$', '$$W^2$$', '\\(W\\)'),
    tie('inlines').map((inner) => `<sub>${inner}</sub>`),
    tie('inlines').map((inner) => `<span class="U">${inner}</span>`),
    tie('inlines').map((inner) => `<a href="/U">${inner}</a>`),
    from(
      '<img src="/U" alt="W">',
      '<iframe src="https://www.youtube.com/embed/abcdefghijk"></iframe>',
    ),
    from(
      '{{< youtube abcdefghijk >}}',
      '{{< figure src="/U" caption="W" link="/U" attr="W" >}}',
      '{{</* x W */>}}',
    ),
    from(
      '{{< ref "U" >}}',
      '[W]({{< relref path="U#U" >}})',
      '{{% ref U %}}',
      '{{< param U >}}',
      '{{< x U',
      '{{< /x >}}',
    ),
    argument.map((one) => `{{< own ${one} >}}`),
    fc
      .tuple(argument, tie('inlines'))
      .map(([one, inner]) => `{{% own ${one} %}}${inner}{{% /own %}}`),
    fc
      .tuple(argument, tie('inlines'))
      .map(([one, inner]) => `{{< lead ${one} >}}${inner}{{< /lead >}}`),
  ),
  inlines: fc.array(tie('inline'), { minLength: 1, maxLength: 3 }).map(join(' ')),
}))

const line = inlines.map((text) => text.replace(/[ \\]*\n/g, ' '))

const cells = fc.array(line, { minLength: 1, maxLength: 4 }).map((row) => `| ${row.join(' | ')} |`)

const htmlCell = fc
  .tuple(from('td', 'th', 'td colspan="2"', 'td align="right"'), line)
  .map(([tag, words]) => `<${tag}>${words}</${tag.slice(0, 2)}>`)

const leaf = fc.oneof(
  inlines,
  inlines,
  fc
    .tuple(fc.integer({ min: 1, max: 6 }), line, from('', ' {#U}', ' {.U #U}', ' #'))
    .map(([depth, words, end]) => `${'#'.repeat(depth)} ${words}${end}`),
  line.map((words) => `${words}\n===`),
  fc
    .tuple(from('```', '~~~', '````'), from('', 'go', 'go {hl_lines=[U]}', '{.U}'), line)
    .map(([fence, info, words]) => `${fence}${info}\n${words}\n\n  W\n${fence}`),
  fc.constant('    W\n\n    W'),
  from('---', '***', '<!-- U -->', '<!--more-->', '$$\nW_1 \\\\\n*W*\n$$', '<T>', '<W>\n  W\n</W>'),
  fc
    .tuple(cells, fc.array(cells, { maxLength: 3 }))
    .map(([head, rows]) => [head, head.replace(/[^|\n]+/g, ' :-: '), ...rows].join('\n')),
  fc
    .array(fc.array(htmlCell, { minLength: 1, maxLength: 3 }).map(join('')), {
      minLength: 1,
      maxLength: 3,
    })
    .map((rows) => `<table>\n${rows.map((row) => `<tr>${row}</tr>`).join('\n')}\n</table>`),
  line.map(
    (words) => `<figure>\n<img src="/U" alt="W">\n<figcaption>${words}</figcaption>\n</figure>`,
  ),
  fc
    .tuple(
      from('p', 'div', 'div class="U"', 'blockquote', 'h2', 'center', 'section', 'script', 'form'),
      line,
    )
    .map(([tag, words]) => `<${tag}>${words}</${tag.split(' ')[0]}>`),
  fc.tuple(line, line).map(([words, more]) => `<ul><li>${words}<li>${more}</ul>`),
  from(
    '[r1]: /U "U"',
    '[r2]: <U U>',
    '[r3]: /U',
    '[^1]: W',
    '[^n]: W\n\n    W\n\n    - W',
    '[^n]: W',
  ),
  fc.tuple(argument, line).map(([one, words]) => `{{< own ${one} >}}\n${words}\n{{< /own >}}`),
  line.map((words) => `{{< highlight go "U" >}}\n${words}\n{{< /highlight >}}`),
)

const { block } = fc.letrec<{ block: string; blocks: string }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    leaf,
    fc
      .tuple(
        from('- ', '* ', '1. ', '7) ', '- [x] ', '- [ ] '),
        fc.array(tie('blocks'), { minLength: 1, maxLength: 3 }),
      )
      .map(([mark, items]) =>
        items
          .map(
            (item) =>
              mark + indent(item, ' '.repeat(mark.trimEnd().startsWith('-') ? 2 : mark.length)),
          )
          .join('\n'),
      ),
    tie('blocks').map((inner) => prefix(inner, '> ')),
    fc
      .tuple(from('[!NOTE]', '[!TIP] W', '[!W]'), tie('blocks'))
      .map(([mark, inner]) => prefix(`${mark}\n${inner}`, '> ')),
    fc.tuple(line, tie('blocks')).map(([term, inner]) => `${term}\n: ${indent(inner, '    ')}`),
    tie('blocks').map((inner) => `<details>\n<summary>W</summary>\n\n${inner}\n\n</details>`),
    tie('blocks').map((inner) => `<div class="U">\n\n${inner}\n\n</div>`),
    fc
      .tuple(argument, tie('blocks'))
      .map(([one, inner]) => `{{% own ${one} %}}\n${inner}\n{{% /own %}}`),
    fc
      .tuple(argument, tie('blocks'))
      .map(([one, inner]) => `{{< note ${one} >}}\n${inner}\n{{< /note >}}`),
    fc
      .tuple(argument, tie('blocks'))
      .map(([one, inner]) => `{{< quote ${one} >}}\n${inner}\n{{< /quote >}}`),
    tie('blocks').map((inner) => `{{< details summary="W" >}}\n${inner}\n{{< /details >}}`),
  ),
  blocks: fc.array(tie('block'), { minLength: 1, maxLength: 3 }).map(join('\n\n')),
}))

/** What a careless hand does to a text: lines joined, lost, indented, cut off. */
const careless = fc.array(
  fc.tuple(fc.integer({ min: 0, max: 400 }), from('join', 'indent', 'break', 'double', 'tick')),
  { maxLength: 4 },
)

const spoil = (text: string, changes: readonly (readonly [number, string])[]): string =>
  changes
    .reduce((lines, [place, change]) => {
      const at = place % lines.length
      const one = lines[at] ?? ''
      if (change === 'indent') return lines.with(at, `  ${one}`)
      if (change === 'break') return lines.with(at, `${one}\n`)
      if (change === 'tick') return lines.with(at, `${one}\``)
      if (change === 'double') return [...lines.slice(0, at), one, ...lines.slice(at)]
      return at === 0
        ? lines
        : [...lines.slice(0, at - 1), `${lines[at - 1]}${one}`, ...lines.slice(at + 1)]
    }, text.split('\n'))
    .join('\n')

/**
 * Markdown as Hugo reads it, with shortcodes, mostly sound and sometimes spoiled.
 *
 * Every word is its own: `w1z` stands in the text, `u2z` in an address, a title or an argument.
 */
export const markdownArbitrary: fc.Arbitrary<string> = fc
  .tuple(fc.array(block, { minLength: 1, maxLength: 3 }), careless)
  .map(([blocks, changes]) => {
    let count = 0
    return spoil(blocks.join('\n\n'), changes).replace(/[WU]/g, (kind) => {
      count += 1
      return `${kind.toLowerCase()}${count}z`
    })
  })
