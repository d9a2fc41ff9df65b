import { textFormat } from '../lexical/textFormat.ts'

/** Elements that are a format of running text. */
export const formatElements: ReadonlyMap<string, number> = new Map([
  ['b', textFormat.bold],
  ['strong', textFormat.bold],
  ['i', textFormat.italic],
  ['em', textFormat.italic],
  ['cite', textFormat.italic],
  ['s', textFormat.strikethrough],
  ['del', textFormat.strikethrough],
  ['strike', textFormat.strikethrough],
  ['u', textFormat.underline],
  ['ins', textFormat.underline],
  ['code', textFormat.code],
  ['kbd', textFormat.code],
  ['samp', textFormat.code],
  ['tt', textFormat.code],
  ['sub', textFormat.subscript],
  ['sup', textFormat.superscript],
  ['mark', textFormat.highlight],
])

/** Elements that bring something of their own with them, and stand as a block of raw HTML. */
export const embeddedElements: ReadonlySet<string> = new Set([
  'iframe',
  'video',
  'audio',
  'object',
  'svg',
  'math',
  'script',
  'style',
])

/** Elements of HTML whose tags say nothing that can be kept; any other name is a writer's text. */
const plainElements: ReadonlySet<string> = new Set(
  (
    'a abbr acronym address article aside bdi bdo big blockquote button caption center cite col ' +
    'colgroup data dd details dfn dialog dir div dl dt embed fieldset figcaption figure font ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr img input label legend li link main map meta ' +
    'meter nav nobr noscript ol optgroup option output p param picture pre progress q rp rt ruby ' +
    'section select small source span summary table tbody td template textarea tfoot th thead ' +
    'time title tr track ul var wbr'
  ).split(' '),
)

/** Tell whether an element is one of HTML; any other name is a writer's text. */
export const isHtmlElement = (name: string): boolean =>
  name === 'br' || formatElements.has(name) || embeddedElements.has(name) || plainElements.has(name)
