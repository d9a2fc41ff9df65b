import type { Html } from 'mdast'
import { lineBreak } from '../lexical/lineBreak.ts'
import type { FlowNode } from '../lexical/nodes.ts'
import { paragraph } from '../lexical/paragraph.ts'
import { text } from '../lexical/text.ts'
import type { Conversion } from './conversion.ts'
import { figureOf } from './figureOf.ts'
import { isHtmlElement } from './htmlElements.ts'
import { htmlTag } from './htmlTag.ts'
import { modelHtml } from './modelHtml.ts'
import { rawHtmlOf } from './rawHtmlOf.ts'

const onePicture = /^<img\s[^<>]*>$/i
const tagName = /<\/?([a-z][\w-]*)/gi

/** What only looks like HTML: tags that HTML does not know, as of types or of XML. */
const isText = (html: string): boolean => {
  const names = [...html.matchAll(tagName)].map(([, name]) => name!.toLowerCase())
  return names.length > 0 && names.every((name) => !isHtmlElement(name) && !name.includes('-'))
}

const asText = (html: string): FlowNode =>
  paragraph(
    html.split('\n').flatMap((line, at) => [...(at === 0 ? [] : [lineBreak()]), text(line)]),
  )

/**
 * Convert a passage of HTML: what an article can hold becomes that, what only looks like HTML is
 * text, anything else is kept as raw HTML.
 */
export const convertBlockHtml = (node: Html, conversion: Conversion): FlowNode[] => {
  const html = conversion.restore(node.value)
  const tag = onePicture.test(html.trim()) ? htmlTag(html) : undefined
  const url = tag?.attributes.get('src')
  if (tag !== undefined && url) {
    const [alt, title] = ['alt', 'title'].map((name) => tag.attributes.get(name) ?? '')
    return [figureOf({ url, alt: alt!, title: title! }, node, conversion)]
  }
  // On a page that is all HTML every tag is one: a browser shows none that it does not know.
  if (!conversion.isHtml && isText(html)) return [asText(html)]
  const modelled = modelHtml(node.value, node, conversion)
  if (modelled !== undefined) return modelled
  return [rawHtmlOf(html, node, conversion)]
}
