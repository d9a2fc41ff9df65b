import type { HtmlElement, HtmlNode } from './htmlNode.ts'
import { isHidden } from './isHidden.ts'

/** List the outermost elements with a tag, in order, hidden ones left out. */
const outermost = (nodes: readonly HtmlNode[], tags: readonly string[]): HtmlElement[] =>
  nodes.flatMap((node) => {
    if (typeof node === 'string' || isHidden(node)) return []
    return tags.includes(node.tag) ? [node] : outermost(node.children, tags)
  })

const cellsOf = (table: HtmlElement): HtmlElement[] => outermost(table.children, ['td', 'th'])

/**
 * Find the table that was meant: the outermost one with the most cells.
 *
 * A table with one cell that holds another is a page's or a letter's layout, and is looked through.
 */
export const findTable = (root: HtmlNode): HtmlElement | undefined => {
  const tables = outermost([root], ['table']).map((table) => {
    let inner = table
    for (let cells = cellsOf(inner); cells.length === 1; cells = cellsOf(inner)) {
      const next = outermost(cells[0]?.children ?? [], ['table'])[0]
      if (!next) break
      inner = next
    }
    return { table: inner, size: cellsOf(inner).length }
  })
  return tables.reduce<{ table: HtmlElement; size: number } | undefined>(
    (largest, one) => (one.size > (largest?.size ?? 0) ? one : largest),
    undefined,
  )?.table
}
