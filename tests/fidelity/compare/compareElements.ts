import type { Reading } from '../reading/reading.ts'

/** A kind of element that Hugo's page has more of than the post. */
export type Loss = { readonly kind: string; readonly hugo: number; readonly ours: number }

// What a report may say of any kind of element: a passage that is kept as its source.
const anyKind = [
  'hugo/unknown-shortcode',
  'hugo/shortcode-kept',
  'markdown/raw-html',
  'markdown/unreadable',
  'markdown/unknown-node',
  'markdown/nested-too-deep',
  'markdown/too-many-marks',
  'markdown/more-problems',
]
const format = ['hugo/table-format', 'hugo/caption-format', 'markdown/inline-html']
const list = [
  'markdown/out-of-list',
  'markdown/flat-cell',
  'markdown/footnote',
  'markdown/unused-footnote',
  'markdown/inline-html',
]
const table = ['markdown/table-too-large']

/** What a report may say of one kind of element. */
const findings: Readonly<Record<string, readonly string[]>> = {
  bold: format,
  italic: format,
  strikethrough: format,
  underline: format,
  highlight: format,
  code: format,
  subscript: format,
  superscript: format,
  link: ['markdown/unsafe-link', 'markdown/empty-link', 'markdown/linked-picture', ...format],
  li: list,
  ol: ['markdown/numbered-checks', ...list],
  ul: list,
  blockquote: ['markdown/out-of-quotation', 'markdown/out-of-callout'],
  dl: ['markdown/definition-list'],
  dt: ['markdown/definition-list'],
  dd: ['markdown/definition-list'],
  h1: ['markdown/heading-level'],
  pre: ['markdown/flat-cell'],
  table,
  tr: table,
  cell: table,
}

/**
 * Find what Hugo's page has and the post lacks, without a word about it in the report.
 *
 * Counted from what Hugo rendered, not from a syntax tree of ours: every node that Hugo made an
 * element of has to be one in the post, be kept as its source, or be reported.
 *
 * @param codes what the import's report says of the page, and `reported` in what words.
 */
export const compareElements = (
  hugo: Reading,
  ours: Reading,
  codes: ReadonlySet<string>,
  reported: string,
): Loss[] =>
  [...hugo.counts].flatMap(([kind, count]) => {
    // A link that a piece of HTML had to leave behind is named one by one.
    const named = kind === 'link' ? reported.split('a href="').length - 1 : 0
    const kept = (ours.counts.get(kind) ?? 0) + named
    const isReported = [...anyKind, ...(findings[kind] ?? [])].some((code) => codes.has(code))
    return count <= kept || isReported ? [] : [{ kind, hugo: count, ours: kept }]
  })
