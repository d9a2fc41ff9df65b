/** A piece of HTML: text, or an element. Tags and attribute names are in lower case. */
export type HtmlTree = string | HtmlElement

/** An element; comments and declarations are left out by whoever builds it. */
export type HtmlElement = {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly HtmlTree[]
}
