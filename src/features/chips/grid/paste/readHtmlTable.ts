import type { HtmlElement, HtmlNode } from './htmlNode.ts'
import { isHidden } from './isHidden.ts'
import { nodeText } from './nodeText.ts'

/** The widest a cell may claim to be, as in the HTML standard; more is taken for this. */
const spanLimit = 1000

const span = (cell: HtmlElement, name: 'colspan' | 'rowspan'): number => {
  const asked = Number.parseInt(cell.attributes[name] ?? '1', 10)
  if (name === 'rowspan' && asked === 0) return Number.POSITIVE_INFINITY
  return asked > 0 ? Math.min(asked, spanLimit) : 1
}

const shown = (nodes: readonly HtmlNode[]): HtmlElement[] =>
  nodes.filter((node): node is HtmlElement => typeof node !== 'string' && !isHidden(node))

/** The rows of a table and of no table inside it; head first and foot last, as they are shown. */
const rowsOf = (table: HtmlElement): HtmlElement[] => {
  const parts = {
    thead: [] as HtmlElement[],
    tbody: [] as HtmlElement[],
    tfoot: [] as HtmlElement[],
  }
  for (const child of shown(table.children)) {
    if (child.tag === 'tr') parts.tbody.push(child)
    if (child.tag === 'thead' || child.tag === 'tbody' || child.tag === 'tfoot') {
      parts[child.tag].push(...shown(child.children).filter(({ tag }) => tag === 'tr'))
    }
  }
  return [...parts.thead, ...parts.tbody, ...parts.tfoot]
}

const alignOf = (cell: HtmlElement): 'start' | 'center' | 'end' | undefined => {
  const said =
    /text-align\s*:\s*(\w+)/i.exec(cell.attributes.style ?? '')?.[1] ?? cell.attributes.align
  const known = {
    left: 'start',
    start: 'start',
    center: 'center',
    right: 'end',
    end: 'end',
  } as const
  return known[(said ?? '').toLowerCase() as keyof typeof known]
}

/** A cell as it stands in the table's own grid. */
export type HtmlTableCell = {
  readonly text: string
  readonly isHeader: boolean
  readonly align?: 'start' | 'center' | 'end'
}

/**
 * Lay a `<table>` out in rows of cells, merged cells opened.
 *
 * The words of a merged cell stand in its first place and the other places are empty, as a
 * spreadsheet does it; `merged` counts such cells. Reading stops after `limit` rows.
 */
export const readHtmlTable = (
  table: HtmlElement,
  limit: number,
): { readonly rows: (HtmlTableCell | undefined)[][]; readonly merged: number } => {
  const rows: (HtmlTableCell | undefined)[][] = []
  /** How many rows below each column a merged cell still covers. */
  const covered: number[] = []
  let merged = 0
  for (const row of rowsOf(table).slice(0, limit)) {
    const cells: (HtmlTableCell | undefined)[] = []
    const takeCovered = (): void => {
      while ((covered[cells.length] ?? 0) > 0) {
        covered[cells.length] = (covered[cells.length] ?? 0) - 1
        cells.push({ text: '', isHeader: false })
      }
    }
    for (const cell of shown(row.children)) {
      if (cell.tag !== 'td' && cell.tag !== 'th') continue
      takeCovered()
      const width = span(cell, 'colspan')
      const height = span(cell, 'rowspan')
      if (width > 1 || height > 1) merged += 1
      for (let offset = 0; offset < width; offset += 1) {
        covered[cells.length] = height - 1
        cells.push({
          text: offset === 0 ? nodeText({ ...cell, tag: 'div' }) : '',
          isHeader: cell.tag === 'th',
          align: alignOf(cell),
        })
      }
    }
    takeCovered()
    rows.push(cells)
  }
  return { rows, merged }
}
