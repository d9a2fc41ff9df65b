import type { Image, ImageReference, Link, LinkReference, PhrasingContent } from 'mdast'
import { textFormat } from '../lexical/textFormat.ts'
import type { Conversion } from './conversion.ts'
import { lineOf } from './conversion.ts'
import { inlineHtml } from './inlineHtml.ts'
import { figureOf } from './figureOf.ts'
import type { Island } from './islands.ts'
import { linkAddresses } from './linkAddresses.ts'
import { linkUrl } from './linkUrl.ts'
import type { Piece } from './pieces.ts'
import { reportLink } from './reportLink.ts'

/** The pieces of an island; the lines of its words stay lines. */
const islandPieces = (island: Island, format: number, isInLink: boolean): Piece[] => {
  const { node, text: words, source, href, page } = island
  if (node?.type === 'block') return [{ kind: 'block', node }]
  if (node?.type === 'inlineBlock') return [{ kind: 'inline', node }]
  const pieces = (words ?? source)
    .split('\n')
    .flatMap((line, at): Piece[] => [
      ...(at === 0 ? [] : [{ kind: 'break' } as const]),
      { kind: 'text', text: line, format: format | (island.format ?? 0) },
    ])
  return href === undefined || isInLink
    ? pieces
    : [{ kind: 'link', url: href, pieces, ...(page === undefined ? {} : { page }) }]
}

const textPieces = (value: string, format: number, conversion: Conversion): Piece[] =>
  conversion.split(value).flatMap((part) => {
    if (typeof part !== 'string') return islandPieces(part, format, conversion.isInLink)
    return conversion.isInLink
      ? [{ kind: 'text', text: part, format }]
      : linkAddresses(part, format)
  })

const address = (url: string, conversion: Conversion): string =>
  conversion
    .split(url)
    .map((part) => (typeof part === 'string' ? part : (part.url ?? part.source)))
    .join('')

const pageOf = (url: string, conversion: Conversion): string | undefined =>
  conversion.split(url).flatMap((part) => (typeof part === 'string' ? [] : (part.page ?? [])))[0]

const definitionOf = (node: LinkReference | ImageReference, conversion: Conversion) => {
  conversion.usedDefinitions.add(node.identifier)
  return conversion.definitions.get(node.identifier)
}

const linkPieces = (
  node: Link | LinkReference,
  target: { url: string; title?: string | null },
  format: number,
  conversion: Conversion,
): Piece[] => {
  const wasInLink = conversion.isInLink
  conversion.isInLink = true
  const pieces = conversion.phrasing(node.children, format)
  conversion.isInLink = wasInLink
  const written = address(target.url, conversion)
  const url = linkUrl(written)
  const title = conversion.restore(target.title ?? '')
  reportLink({ url: written, title, isKept: Boolean(url) && !wasInLink, pieces }, node, conversion)
  if (wasInLink) conversion.report('link-in-link', lineOf(node), { url: written })
  else if (url === undefined) conversion.report('unsafe-link', lineOf(node), { url: written })
  else if (url === '') conversion.report('empty-link', lineOf(node))
  else {
    const page = pageOf(target.url, conversion)
    const more = { ...(title ? { title } : {}), ...(page ? { page } : {}) }
    return [{ kind: 'link', url, pieces, ...more }]
  }
  return pieces
}

const imagePiece = (
  node: Image | ImageReference,
  target: { url: string; title?: string | null },
  conversion: Conversion,
): Piece => {
  const picture = {
    url: address(target.url, conversion),
    alt: conversion.restore(node.alt ?? ''),
    title: conversion.restore(target.title ?? ''),
  }
  return { kind: 'block', node: figureOf(picture, node, conversion) }
}

const footnotePiece = (identifier: string, conversion: Conversion): Piece => {
  const order = conversion.footnoteOrder
  const number = order.get(identifier) ?? order.size + 1
  order.set(identifier, number)
  return { kind: 'text', text: String(number), format: textFormat.superscript }
}

const convertOne = (node: PhrasingContent, format: number, conversion: Conversion): Piece[] => {
  switch (node.type) {
    case 'text':
      return textPieces(node.value, format, conversion)
    case 'emphasis':
      return conversion.phrasing(node.children, format | textFormat.italic)
    case 'strong':
      return conversion.phrasing(node.children, format | textFormat.bold)
    case 'delete':
      return conversion.phrasing(node.children, format | textFormat.strikethrough)
    case 'inlineCode': {
      const text = conversion.restoreCode(node.value)
      return [{ kind: 'text', text, format: format | textFormat.code }]
    }
    case 'break':
      return [{ kind: 'break' }]
    case 'link':
      return linkPieces(node, node, format, conversion)
    case 'linkReference': {
      const target = definitionOf(node, conversion)
      return target
        ? linkPieces(node, target, format, conversion)
        : textPieces(conversion.source(node), format, conversion)
    }
    case 'image':
      return [imagePiece(node, node, conversion)]
    case 'imageReference': {
      const target = definitionOf(node, conversion)
      return target
        ? [imagePiece(node, target, conversion)]
        : textPieces(conversion.source(node), format, conversion)
    }
    case 'footnoteReference':
      return [footnotePiece(node.identifier, conversion)]
    default:
      conversion.report('unknown-node', lineOf(node), { kind: node.type })
      return textPieces(conversion.source(node), format, conversion)
  }
}

/** Formats within formats beyond this depth stay as they are written. */
const deepest = 100

/**
 * Convert running text to pieces.
 *
 * HTML tags stand between the nodes that they enclose, so whoever reads a list of nodes has to
 * pair them; `inlineHtml` says what a tag does to what follows.
 */
export const convertPhrasing = (
  nodes: readonly PhrasingContent[],
  conversion: Conversion,
  format = 0,
): Piece[] => {
  const [first] = nodes
  if (first === undefined) return []
  if (conversion.depth > deepest) {
    conversion.report('nested-too-deep', lineOf(first), { limit: deepest })
    return textPieces(conversion.source(first, nodes.at(-1)), format, conversion)
  }
  conversion.depth += 1
  const pieces: Piece[][] = []
  const html = inlineHtml(nodes, format, conversion)
  for (let at = 0; at < nodes.length; at += 1) {
    const node = nodes[at]!
    if (node.type !== 'html') pieces.push(convertOne(node, html.format(), conversion))
    else {
      const read = html.read(node, at)
      pieces.push(read.pieces)
      at = read.last
    }
  }
  conversion.depth -= 1
  return pieces.flat()
}
