import { readShortcodes } from '../shortcodes/readShortcodes.ts'

const page = (main: string): string =>
  [
    '<!doctype html>',
    '<html lang="{{ .Site.Language.Lang }}">',
    '<head><meta charset="utf-8"><title>{{ .Title }}</title></head>',
    `<body><main>${main}</main></body>`,
    '</html>',
    '',
  ].join('\n')

const layouts: Readonly<Record<string, string>> = {
  'layouts/_default/single.html': page('<article><h1>{{ .Title }}</h1>{{ .Content }}</article>'),
  'layouts/_default/list.html': page(
    '<h1>{{ .Title }}</h1>{{ .Content }}' +
      '<ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>',
  ),
}

/** The shortcodes that every Hugo brings. */
const builtIn = new Set(
  'figure gist highlight instagram param ref relref tweet twitter vimeo youtube'.split(' '),
)

/** What was seen of the shortcodes of a site, by name: whether one of them has an end. */
export type SeenShortcodes = Map<string, boolean>

/** Note the shortcodes of a page that Hugo would not know without the site's theme. */
export const noteShortcodes = (text: string, seen: SeenShortcodes): void => {
  if (!text.includes('{{')) return
  for (const found of readShortcodes(text)) {
    if (found.kind !== 'shortcode' || builtIn.has(found.name)) continue
    const isPaired = found.inner !== undefined
    seen.set(found.name, (seen.get(found.name) ?? false) || isPaired)
    if (found.inner !== undefined) noteShortcodes(found.inner, seen)
  }
}

/** Templates may lie in folders: `blocks/cover`. */
const isFileName = (name: string) =>
  name.split('/').every((part) => /^[\p{L}\p{N}_][\p{L}\p{N}_-]{0,100}$/u.test(part))

/** Where a chart is drawn is the newsroom: its words are what a copy of the text has of it. */
const chartTemplate =
  '{{ with .Get "caption" }}<figure class="waferdesk-chart">' +
  '<figcaption>{{ . }}</figcaption></figure>{{ end }}'

const templateOf = (name: string, isPaired: boolean): string => {
  // Newer Hugos bring it, and show nothing of what it encloses.
  if (name === 'comment') return '{{ $unseen := .Inner }}'
  if (name === 'waferdesk-chart') return chartTemplate
  return isPaired ? '{{ .Inner }}' : '{{/* nothing */}}'
}

/**
 * The least of templates with which Hugo builds the text, for a folder that has none.
 *
 * A shortcode of the site's own shows what it encloses, and nothing else.
 */
export const layoutFiles = (seen: SeenShortcodes): ReadonlyMap<string, string> => {
  const shortcodes = [...seen]
    .filter(([name]) => isFileName(name))
    .map(([name, isPaired]): [string, string] => [
      `layouts/shortcodes/${name}.html`,
      templateOf(name, isPaired),
    ])
  return new Map([...Object.entries(layouts), ...shortcodes])
}
