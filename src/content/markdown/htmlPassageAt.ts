import type { Html, RootContent } from 'mdast'

/** A passage of HTML that blank lines part: it goes from its first node to its last. */
export type HtmlPassage = {
  readonly tag: 'details' | 'table'
  readonly first: Html
  readonly inner: readonly RootContent[]
  readonly last: Html
}

const balance = (html: string, tag: string): number => {
  const count = (pattern: string) => html.match(new RegExp(pattern, 'gi'))?.length ?? 0
  return count(`<${tag}(?=[\\s>/])`) - count(`</${tag}(?=[\\s>])`)
}

/**
 * Find the passage that begins at a node: `<details>` or `<table>`, with blank lines in it, up to
 * its end tag. Nothing is given where it has none among the nodes.
 */
export const htmlPassageAt = (
  nodes: readonly RootContent[],
  at: number,
): HtmlPassage | undefined => {
  const first = nodes[at]
  if (first?.type !== 'html') return undefined
  const tag = /^\s*<(details|table)(?=[\s>])/i.exec(first.value)?.[1]?.toLowerCase()
  if (tag !== 'details' && tag !== 'table') return undefined
  let open = balance(first.value, tag)
  if (open <= 0) return undefined
  for (let end = at + 1; end < nodes.length; end += 1) {
    const node = nodes[end]!
    if (node.type !== 'html') continue
    open += balance(node.value, tag)
    if (open <= 0) return { tag, first, inner: nodes.slice(at + 1, end), last: node }
  }
  return undefined
}
