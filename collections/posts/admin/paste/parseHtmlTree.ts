import type { HtmlTree } from '../../../../src/content/html/htmlTree.ts'

const toTree = (node: Node): HtmlTree[] => {
  if (node instanceof Text) return [node.data]
  if (!(node instanceof Element)) return []
  const attributes = Object.fromEntries(
    [...node.attributes].map(({ name, value }) => [name, value]),
  )
  return [
    {
      tag: node.localName,
      attributes,
      children: [...node.childNodes].flatMap(toTree),
    },
  ]
}

/** Parse HTML in the browser, in a document that runs no script and loads no picture. */
export const parseHtmlTree = (html: string): HtmlTree =>
  toTree(new DOMParser().parseFromString(html, 'text/html').body)[0] ?? ''
