/**
 * A piece of HTML as pasting needs it: text, or an element with its attributes and children.
 *
 * Browsers and tests read HTML with different parsers; both hand over this small tree.
 * Tags and attribute names are in lower case.
 */
export type HtmlNode = string | HtmlElement

/** An element of the small tree; comments and declarations are left out by whoever builds it. */
export type HtmlElement = {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly HtmlNode[]
}
