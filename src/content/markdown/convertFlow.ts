import type { Code, Heading, Paragraph, RootContent } from 'mdast'
import { block } from '../lexical/block.ts'
import { heading } from '../lexical/heading.ts'
import { horizontalRule } from '../lexical/horizontalRule.ts'
import type { FlowNode, HeadingTag } from '../lexical/nodes.ts'
import { paragraph } from '../lexical/paragraph.ts'
import { text } from '../lexical/text.ts'
import type { Conversion } from './conversion.ts'
import { lineOf } from './conversion.ts'
import { convertBlockHtml } from './convertBlockHtml.ts'
import { convertDefinitionList } from './convertDefinitionList.ts'
import { convertHtmlPassage } from './convertHtmlPassage.ts'
import { convertList } from './convertList.ts'
import { convertQuote } from './convertQuote.ts'
import { convertTable } from './convertTable.ts'
import { htmlPassageAt } from './htmlPassageAt.ts'
import { layLine } from './layLine.ts'
import { wordsOf } from './wordsOf.ts'

const paragraphs = (node: Paragraph, conversion: Conversion): FlowNode[] =>
  layLine(conversion.phrasing(node.children), conversion.nextId).map((laid) =>
    laid.kind === 'line' ? paragraph(laid.nodes) : laid.node,
  )

const attributes =
  /[ \t]*\{((?:[ \t]*(?:[#.][^\s{}#."'=]+|[\w-]+=(?:"[^"{}]*"|[^\s{}"]+)))+)[ \t]*\}[ \t]*$/

/**
 * Take attributes, as in `{#id .class}`, off the end of a heading, as Goldmark reads them.
 *
 * Gives the id; what else they say is reported.
 */
const takeAnchor = (node: Heading, conversion: Conversion): string | undefined => {
  const last = node.children.at(-1)
  const found = last?.type === 'text' ? attributes.exec(last.value) : null
  if (last?.type !== 'text' || found === null) return undefined
  const written = conversion.source(last).trimEnd()
  const taken = conversion.restore(found[0]).trim()
  // An escaped bracket begins none.
  if (!written.endsWith(taken) || written.at(-taken.length - 1) === '\\') return undefined
  last.value = last.value.slice(0, found.index)
  const parts = found[1]!.trim().split(/[ \t]+(?=[#.\w])/)
  const id = parts.find((part) => part.startsWith('#'))
  const others = parts.filter((part) => part !== id).map(conversion.restore)
  if (others.length > 0) {
    conversion.report('heading-attributes', lineOf(node), { attributes: others.join(' ') })
  }
  return id?.slice(1)
}

const headings = (node: Heading, conversion: Conversion): FlowNode[] => {
  const anchor = conversion.headingIds ? takeAnchor(node, conversion) : undefined
  const laid = layLine(conversion.phrasing(node.children), conversion.nextId)
  const words = laid.flatMap((one) => (one.kind === 'line' ? one.nodes : []))
  const blocks = laid.flatMap((one) => (one.kind === 'block' ? [one.node] : []))
  conversion.lastHeading = wordsOf(words)
  // The headline is the page's only heading of the first level.
  if (node.depth === 1) conversion.report('heading-level', lineOf(node))
  const tag: HeadingTag = `h${node.depth === 1 ? 2 : node.depth}`
  const isEmpty = words.length === 0 && blocks.length > 0
  if (isEmpty && anchor) {
    conversion.report('heading-attributes', lineOf(node), { attributes: `#${anchor}` })
  }
  return [
    ...(isEmpty ? [] : [heading(tag, words, anchor && conversion.restore(anchor))]),
    ...blocks,
  ]
}

const longestLanguage = 40

const codeBlock = (node: Code, conversion: Conversion): FlowNode[] => {
  const code = conversion.restoreCode(node.value)
  const named = node.lang ? conversion.restore(node.lang) : ''
  const meta = node.meta ? conversion.restore(node.meta) : ''
  const language = named !== '' && named.length <= longestLanguage ? named : undefined
  const options = [language === undefined ? named : '', meta].filter(Boolean).join(' ')
  if (code === '') {
    conversion.report('empty-code', lineOf(node))
    if (named === '' && meta === '') return []
  }
  return [
    block({
      id: conversion.nextId(`code ${code}`),
      blockType: 'code',
      // An empty one would be refused.
      code: code || ' ',
      ...(language === undefined ? {} : { language }),
      ...(options === '' ? {} : { options }),
    }),
  ]
}

const convertOne = (node: RootContent, conversion: Conversion): FlowNode[] => {
  switch (node.type) {
    case 'paragraph':
      return paragraphs(node, conversion)
    case 'heading':
      return headings(node, conversion)
    case 'thematicBreak':
      return [horizontalRule()]
    case 'code':
      return codeBlock(node, conversion)
    case 'html':
      return convertBlockHtml(node, conversion)
    case 'blockquote':
      return convertQuote(node, conversion)
    case 'list':
      return convertList(node, conversion)
    case 'table':
      return convertTable(node, conversion)
    case 'definitionList':
      return convertDefinitionList(node, conversion)
    // Both are gathered before, and stand where they are used.
    case 'definition':
    case 'footnoteDefinition':
      return []
    default:
      conversion.report('unknown-node', lineOf(node), { kind: node.type })
      return [paragraph([text(conversion.source(node))])]
  }
}

/** Convert what stands on lines of its own; whatever has no counterpart stays as its source. */
export const convertFlow = (nodes: readonly RootContent[], conversion: Conversion): FlowNode[] => {
  const flow: FlowNode[][] = []
  for (let at = 0; at < nodes.length; at += 1) {
    const passage = htmlPassageAt(nodes, at)
    const whole = passage && convertHtmlPassage(passage, conversion)
    const converted = whole ?? convertOne(nodes[at]!, conversion)
    conversion.place(converted, nodes[at]!, passage && whole ? passage.last : nodes[at]!)
    flow.push(converted)
    if (passage && whole) at += passage.inner.length + 1
  }
  return flow.flat()
}
