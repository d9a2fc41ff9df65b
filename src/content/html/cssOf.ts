import type { HtmlElement } from './htmlTree.ts'

/** Read one property of an element's own style; word processors say everything there. */
export const cssOf = (element: HtmlElement, property: string): string =>
  new RegExp(`(?:^|;)\\s*${property}\\s*:\\s*([^;]*)`, 'i')
    .exec(element.attributes['style'] ?? '')?.[1]
    ?.trim()
    .toLowerCase() ?? ''
