import type { HtmlElement } from './htmlNode.ts'

const unseen = new Set(['style', 'script', 'template', 'noscript', 'head', 'title', 'meta', 'xml'])

/**
 * Tell whether an element is not shown: code, hidden rows of a spreadsheet's filter, spare cells.
 *
 * Excel ends its tables with a `display:none` row that only carries widths.
 */
export const isHidden = ({ tag, attributes }: HtmlElement): boolean =>
  unseen.has(tag) ||
  'hidden' in attributes ||
  /(?:^|;)\s*(?:display\s*:\s*none|mso-hide\s*:\s*all)/i.test(attributes.style ?? '')
