/** What of a value keeps it from being a body, and where. */
export type BodyFault = { readonly path: string }

type Shape = Record<string, unknown>
type Place = { readonly node: Shape; readonly path: string; readonly kinds: ReadonlySet<string> }

const phrasing = ['text', 'linebreak', 'tab', 'link', 'autolink', 'inlineBlock']
const flow = ['paragraph', 'heading', 'quote', 'list', 'horizontalrule', 'block', 'table']

const inner = (...kinds: readonly string[]): ReadonlySet<string> => new Set(kinds)

/** Which kinds of node may stand in which. */
const within: Readonly<Record<string, ReadonlySet<string>>> = {
  root: inner(...flow),
  paragraph: inner(...phrasing),
  heading: inner(...phrasing),
  quote: inner(...phrasing, 'paragraph'),
  list: inner('listitem'),
  listitem: inner(...phrasing, 'list', 'paragraph'),
  link: inner(...phrasing),
  autolink: inner(...phrasing),
  table: inner('tablerow'),
  tablerow: inner('tablecell'),
  tablecell: inner(...flow),
}

const blocks = inner(
  'figure',
  'spec-table',
  'chart',
  'video',
  'quotation',
  'callout',
  'code',
  'raw-html',
  'shortcode',
)
const inlineBlocks = inner('chip-mention', 'source-citation')

const isShape = (value: unknown): value is Shape =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

// What a browser would run; whitespace and control characters inside the name are skipped by it.
const runs = (url: string) =>
  /^(?:javascript|vbscript|data):/i.test(url.replace(/[\s\p{Control}]+/gu, ''))

const hasSoundFields = (node: Shape): boolean => {
  const { fields, type } = node
  if (type === 'text' || type === 'tab') return typeof node['text'] === 'string'
  if (type === 'heading') return /^h[1-6]$/.test(String(node['tag']))
  if (type === 'block' || type === 'inlineBlock') {
    const known = type === 'block' ? blocks : inlineBlocks
    return isShape(fields) && known.has(String(fields['blockType']))
  }
  if (type !== 'link' && type !== 'autolink') return true
  if (!isShape(fields)) return false
  const { url } = fields
  return url === undefined || url === null || (typeof url === 'string' && !runs(url))
}

const childrenOf = ({ node, path }: Place): Place[] | BodyFault => {
  const kinds = within[String(node['type'])]
  if (kinds === undefined) return contentOf(node, path)
  const { children } = node
  if (!Array.isArray(children)) return { path: `${path}.children` }
  return children.map((child: unknown, index) => ({
    node: isShape(child) ? child : {},
    path: `${path}.children.${index}`,
    kinds,
  }))
}

const contentOf = (node: Shape, path: string): Place[] | BodyFault => {
  const fields = node['fields']
  if (!isShape(fields) || fields['blockType'] !== 'callout') return []
  const { content } = fields
  if (content === undefined || content === null) return []
  const root = isShape(content) ? content['root'] : undefined
  const at = `${path}.fields.content`
  return isShape(root) ? [{ node: root, path: at, kinds: inner('root') }] : { path: at }
}

/**
 * Find what keeps a value from being an article's body; nothing is found in a sound one.
 *
 * Payload checks no draft, and would store anything: the first page, feed or export that reads it
 * would fail. Keeps its own stack, since what is checked may be nested without end.
 */
export const checkBody = (value: unknown): BodyFault | undefined => {
  if (!isShape(value) || !isShape(value['root'])) return { path: 'root' }
  const waiting: Place[] = [{ node: value['root'], path: 'root', kinds: inner('root') }]
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    const { kinds, node, path } = place
    if (!kinds.has(String(node['type'])) || !hasSoundFields(node)) return { path }
    const next = childrenOf(place)
    if (!Array.isArray(next)) return next
    waiting.push(...next.toReversed())
  }
  return undefined
}
