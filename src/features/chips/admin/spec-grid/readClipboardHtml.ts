import type { HtmlNode } from '../../grid/paste/htmlNode.ts'

const toNode = (node: Node): HtmlNode[] => {
  if (node.nodeType === Node.TEXT_NODE) return [node.nodeValue ?? '']
  if (!(node instanceof Element)) return []
  return [
    {
      tag: node.localName,
      attributes: Object.fromEntries(
        Array.from(node.attributes, ({ name, value }) => [name.toLowerCase(), value]),
      ),
      children: Array.from(node.childNodes).flatMap((child) => toNode(child)),
    },
  ]
}

/**
 * Parse HTML of a clipboard with the browser's parser.
 *
 * `DOMParser` runs no script and loads no picture: the document it makes is never shown.
 */
export const readClipboardHtml = (html: string): HtmlNode => {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  return {
    tag: 'body',
    attributes: {},
    children: Array.from(body.childNodes).flatMap((child) => toNode(child)),
  }
}
