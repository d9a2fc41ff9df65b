import { cssOf } from './cssOf.ts'
import type { HtmlElement, HtmlTree } from './htmlTree.ts'

/** A paragraph that Word means as a line of a list. */
export type WordListLine = {
  readonly depth: number
  readonly isNumbered: boolean
  /** What it says, without the mark in front. */
  readonly children: readonly HtmlTree[]
}

const textOf = (node: HtmlTree): string =>
  typeof node === 'string' ? node : node.children.map(textOf).join('')

const isMark = (node: HtmlTree): boolean =>
  typeof node !== 'string' && cssOf(node, 'mso-list') === 'ignore'

/** Take the mark, a bullet or a number that Word writes as text, out of a paragraph. */
const partMark = (nodes: readonly HtmlTree[]): { mark: string; children: HtmlTree[] } => {
  let mark = ''
  const children = nodes.flatMap((node): HtmlTree[] => {
    if (typeof node === 'string') return [node]
    if (isMark(node)) {
      mark += textOf(node)
      return []
    }
    const inner = partMark(node.children)
    mark += inner.mark
    return [{ ...node, children: inner.children }]
  })
  return { mark, children }
}

const numbered = /^[(（]?(?:\d+|[a-z]|[ivxlc]+|[一二三四五六七八九十]+)[.)、．）]/i

/** Read a line of a list in Word's HTML, which knows no lists; nothing for another paragraph. */
export const readWordListLine = (element: HtmlElement): WordListLine | undefined => {
  const list = /\blevel(\d)\b/.exec(cssOf(element, 'mso-list'))
  if (!list) return undefined
  const { mark, children } = partMark(element.children)
  return { depth: Number(list[1]) - 1, isNumbered: numbered.test(mark.trim()), children }
}
