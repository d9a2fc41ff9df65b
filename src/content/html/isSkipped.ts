import { cssOf } from './cssOf.ts'
import type { HtmlElement } from './htmlTree.ts'

const skipped = new Set(
  'base button head input link meta noscript object script select style svg template textarea title xml'.split(
    ' ',
  ),
)

/** Tell whether an element shows nothing that belongs to an article. */
export const isSkipped = (element: HtmlElement): boolean =>
  skipped.has(element.tag) ||
  'hidden' in element.attributes ||
  cssOf(element, 'display') === 'none' ||
  cssOf(element, 'mso-hide') === 'all'
