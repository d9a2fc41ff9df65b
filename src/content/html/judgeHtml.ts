import { readVideoAddress } from '../readVideoAddress.ts'
import type { HtmlElement, HtmlTree } from './htmlTree.ts'
import { isSkipped } from './isSkipped.ts'

/** Whether an article can hold a piece of HTML, and what of its attributes is lost if it does. */
export type HtmlVerdict = {
  /** It can be held, and is worth what is lost. */
  readonly canHold: boolean
  /** It can be held. */
  readonly fits: boolean
  readonly lost: readonly string[]
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

const known = words(
  'a abbr article b big blockquote br caption center cite code col colgroup dd del details dfn div dl ' +
    'dt em figcaption figure font h1 h2 h3 h4 h5 h6 hr i iframe img ins kbd li mark nobr ol p ' +
    'picture pre q rp rt ruby s samp section small source span strike strong sub summary sup table ' +
    'tbody td tfoot th thead time tr tt u ul var wbr',
)

/** What is worth having as a part of the article even where attributes are lost. */
const valuable = words('blockquote details figure h1 h2 h3 h4 h5 h6 iframe img ol picture table ul')

const kept: Readonly<Record<string, ReadonlySet<string>>> = {
  a: words('href rel target title'),
  img: words('src data-src alt title width height loading decoding'),
  iframe: words(
    'src title width height frameborder allow allowfullscreen referrerpolicy loading border scrolling',
  ),
  td: words('colspan rowspan align'),
  th: words('colspan rowspan align scope'),
  ol: words('start'),
  details: words('open'),
}

const within: Readonly<Record<string, ReadonlySet<string>>> = {
  table: words('caption colgroup thead tbody tfoot tr'),
  thead: words('tr'),
  tbody: words('tr'),
  tfoot: words('tr'),
  tr: words('td th'),
  colgroup: words('col'),
  ul: words('li ul ol'),
  ol: words('li ul ol'),
  picture: words('source img'),
}

const isElement = (node: HtmlTree): node is HtmlElement => typeof node !== 'string'

const all = (nodes: readonly HtmlTree[]): HtmlElement[] =>
  nodes.filter(isElement).flatMap((node) => [node, ...all(node.children)])

const hasText = (nodes: readonly HtmlTree[]): boolean =>
  nodes.some((node) => (isElement(node) ? hasText(node.children) : node.trim() !== ''))

const isTextAlign = (style: string) => /^\s*text-align\s*:\s*\w+\s*;?\s*$/i.test(style)

/** A figure of ours is one picture and its words. */
const isFigure = (figure: HtmlElement): boolean => {
  const inner = all(figure.children)
  const captions = inner.filter(({ tag }) => tag === 'figcaption')
  const outside = figure.children.filter((node) => !isElement(node) || node.tag !== 'figcaption')
  const inCaption = captions.flatMap(({ children }) => all(children))
  return (
    inner.filter(({ tag }) => tag === 'img').length === 1 &&
    inner.every(({ tag }) => !/^(?:table|iframe|figure|ul|ol|pre|details)$/.test(tag)) &&
    inCaption.every(({ tag }) => tag !== 'img') &&
    captions.length <= 1 &&
    !hasText(outside)
  )
}

const canHold = (node: HtmlElement): boolean => {
  const { tag, attributes, children } = node
  if (!known.has(tag) || isSkipped(node)) return false
  if (tag === 'iframe') {
    return readVideoAddress((attributes['src'] ?? '').replace(/^\/\//, 'https://')) !== undefined
  }
  if (tag === 'img') return Boolean(attributes['src'] ?? attributes['data-src'])
  if (tag === 'figure' && !isFigure(node)) return false
  const inner = within[tag]
  return (
    inner === undefined ||
    children.every((child) => (isElement(child) ? inner.has(child.tag) : child.trim() === ''))
  )
}

const lostOf = ({ tag, attributes, children }: HtmlElement): string[] => {
  const lost = Object.entries(attributes).filter(([name, value]) => {
    if (kept[tag]?.has(name)) return tag === 'a' && name === 'href' && value.startsWith('#')
    if (name === 'style' && (tag === 'td' || tag === 'th')) return !isTextAlign(value)
    return !(name === 'class' && (tag === 'code' || tag === 'pre'))
  })
  // A link has to have words, or a picture that takes it along.
  const isEmpty =
    tag === 'a' && !hasText(children) && !all(children).some((one) => one.tag === 'img')
  const links =
    tag === 'figcaption' || tag === 'summary' ? all(children).filter((one) => one.tag === 'a') : []
  return [
    ...(isEmpty ? [`a href="${attributes['href'] ?? ''}"`] : []),
    ...lost.map(([name, value]) => `${tag} ${name}="${value}"`),
    ...links.map((link) => `a href="${link.attributes['href'] ?? ''}"`),
  ]
}

/** Judge whether an article can hold a piece of HTML, as `readHtml` reads it, or keeps it raw. */
export const judgeHtml = (nodes: readonly HtmlTree[]): HtmlVerdict => {
  const elements = all(nodes)
  const lost = elements.flatMap(lostOf)
  const isWorth = lost.length === 0 || elements.some(({ tag }) => valuable.has(tag))
  const fits = elements.every(canHold)
  return { canHold: isWorth && fits, fits, lost }
}
