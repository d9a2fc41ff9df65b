import type { Html, PhrasingContent } from 'mdast'
import type { Conversion } from './conversion.ts'
import { lineOf } from './conversion.ts'
import { figureOf } from './figureOf.ts'
import { embeddedElements, formatElements, isHtmlElement } from './htmlElements.ts'
import type { HtmlTag } from './htmlTag.ts'
import { htmlTag } from './htmlTag.ts'
import { linkUrl } from './linkUrl.ts'
import type { Piece } from './pieces.ts'
import { rawHtmlOf } from './rawHtmlOf.ts'
import { reportLink } from './reportLink.ts'

const beginsLine = new Set(['div', 'dd', 'dt', 'li', 'p', 'tr'])

type Read = { pieces: Piece[]; last: number }

/** For every element, where its end tags stand among the nodes, the last first. */
const endTags = (nodes: readonly PhrasingContent[]): Map<string, number[]> => {
  const ends = new Map<string, number[]>()
  for (const [at, node] of nodes.entries()) {
    const tag = node.type === 'html' ? htmlTag(node.value) : undefined
    if (!tag?.closes) continue
    const places = ends.get(tag.name)
    if (places === undefined) ends.set(tag.name, [at])
    else places.push(at)
  }
  for (const places of ends.values()) places.reverse()
  return ends
}

/**
 * Read the HTML tags among running text.
 *
 * Tags that are a format switch it on and off; links, pictures and line breaks become what they
 * are; embedded things become raw HTML; tags of other known elements are left out and reported.
 * What only looks like a tag (`List<String>`) is text, and stays.
 */
export const inlineHtml = (
  nodes: readonly PhrasingContent[],
  base: number,
  conversion: Conversion,
): { format: () => number; read: (node: Html, at: number) => Read } => {
  const open: { name: string; bits: number }[] = []
  const format = () => open.reduce((bits, one) => bits | one.bits, base)
  let ends: Map<string, number[]> | undefined

  const findEnd = (name: string, after: number): number | undefined => {
    ends ??= endTags(nodes)
    const places = ends.get(name) ?? []
    while (places.length > 0 && places.at(-1)! <= after) places.pop()
    return places.at(-1)
  }

  const switchFormat = (tag: HtmlTag, bits: number) => {
    if (!tag.closes) open.push({ name: tag.name, bits })
    else {
      const at = open.findLastIndex((one) => one.name === tag.name)
      if (at >= 0) open.splice(at, 1)
    }
  }

  const readTag = (tag: HtmlTag, node: Html, at: number): Read => {
    const nothing = { pieces: [], last: at }
    const bits = formatElements.get(tag.name)
    if (bits !== undefined) {
      switchFormat(tag, bits)
      return nothing
    }
    if (tag.name === 'br') return { pieces: [{ kind: 'break' }], last: at }
    if (tag.name === 'img' && tag.attributes.has('src')) {
      const [url, alt, title] = ['src', 'alt', 'title'].map((one) =>
        conversion.restore(tag.attributes.get(one) ?? ''),
      ) as [string, string, string]
      return {
        pieces: [{ kind: 'block', node: figureOf({ url, alt, title }, node, conversion) }],
        last: at,
      }
    }
    const end = tag.closes ? undefined : findEnd(tag.name, at)
    const href = linkUrl(conversion.restore(tag.attributes.get('href') ?? ''))
    // No link begins within another.
    if (tag.name === 'a' && end !== undefined && href && !conversion.isInLink) {
      conversion.isInLink = true
      const pieces = conversion.phrasing(nodes.slice(at + 1, end), format())
      conversion.isInLink = false
      const title = conversion.restore(tag.attributes.get('title') ?? '')
      reportLink({ url: href, title, isKept: true, pieces }, node, conversion)
      return { pieces: [{ kind: 'link', url: href, pieces, ...(title && { title }) }], last: end }
    }
    if (embeddedElements.has(tag.name) && !tag.closes) {
      const last = end ?? at
      const html = conversion.source(node, nodes[last])
      return { pieces: [{ kind: 'block', node: rawHtmlOf(html, node, conversion) }], last }
    }
    if (!tag.closes) {
      if (tag.name === 'a' && end !== undefined && href) {
        conversion.report('link-in-link', lineOf(node), { url: href })
      }
      const written = conversion.restore(node.value).replace(/^<|\/?>$/g, '')
      conversion.report('inline-html', lineOf(node), { tag: written })
    }
    // Its words are no part of the line before.
    return !tag.closes && beginsLine.has(tag.name)
      ? { pieces: [{ kind: 'break' }], last: at }
      : nothing
  }

  const read = (node: Html, at: number): Read => {
    const tag = htmlTag(node.value)
    if (tag !== undefined && isHtmlElement(tag.name)) return readTag(tag, node, at)
    const text = conversion.restore(node.value)
    if (!text.startsWith('<!--')) {
      return { pieces: [{ kind: 'text', text, format: format() }], last: at }
    }
    conversion.report('comment', lineOf(node), { text })
    return { pieces: [], last: at }
  }

  return { format, read }
}
